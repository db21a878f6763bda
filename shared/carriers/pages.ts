// The carriers' own pages, apart from the tables by which numbers are recognised: who recognises need not load them.

import {plainNumber} from '../number.js';
import {fourPxPage} from './4px.js';
import {acsPage} from './acs.js';
import {amazonPage} from './amazon.js';
import {anPostPage} from './an-post.js';
import {aramexPage} from './aramex.js';
import {asendiaPage} from './asendia.js';
import {australiaPostPage} from './australia-post.js';
import {austrianPostPage} from './austrian-post.js';
import {blueDartPage} from './blue-dart.js';
import {bpostPage} from './bpost.js';
import {bringPage} from './bring.js';
import {brtPage} from './brt.js';
import {cainiaoPage} from './cainiao.js';
import {canadaPostPage} from './canada-post.js';
import {canparPage} from './canpar.js';
import {cargusPage} from './cargus.js';
import type {TrackingPage} from './carrier.js';
import {ceskaPostaPage} from './ceska-posta.js';
import {chinaPostPage} from './china-post.js';
import {chronopostPage} from './chronopost.js';
import {cjLogisticsPage} from './cj-logistics.js';
import {correiosPage} from './correios.js';
import {correosPage} from './correos.js';
import {cttPage} from './ctt.js';
import {delhiveryPage} from './delhivery.js';
import {dhlPage} from './dhl.js';
import {dpdPage} from './dpd.js';
import {dragonflyPage} from './dragonfly.js';
import {dtdcPage} from './dtdc.js';
import {eltaPage} from './elta.js';
import {estafetaPage} from './estafeta.js';
import {evriPage} from './evri.js';
import {fedexPage} from './fedex.js';
import {glsPage} from './gls.js';
import {gofoPage} from './gofo.js';
import {hermesDePage} from './hermes-de.js';
import {inpostPage} from './inpost.js';
import {japanPostPage} from './japan-post.js';
import {jdLogisticsPage} from './jd-logistics.js';
import {jtExpressPage} from './jt-express.js';
import {koreaPostPage} from './korea-post.js';
import {laPostePage} from './la-poste.js';
import {landmarkPage} from './landmark.js';
import {magyarPostaPage} from './magyar-posta.js';
import {meestPage} from './meest.js';
import {mondialRelayPage} from './mondial-relay.js';
import {mrwPage} from './mrw.js';
import {ninjaVanPage} from './ninja-van.js';
import {novaPoshtaPage} from './nova-poshta.js';
import {nzPostPage} from './nz-post.js';
import {oldDominionPage} from './old-dominion.js';
import {omnivaPage} from './omniva.js';
import {ontracPage} from './ontrac.js';
import {osmWorldwidePage} from './osm-worldwide.js';
import {packetaPage} from './packeta.js';
import {parcelforcePage} from './parcelforce.js';
import {pocztaPolskaPage} from './poczta-polska.js';
import {posteItalianePage} from './poste-italiane.js';
import {postiPage} from './posti.js';
import {postnlPage} from './postnl.js';
import {postnordPage} from './postnord.js';
import {purolatorPage} from './purolator.js';
import {royalMailPage} from './royal-mail.js';
import {sagawaPage} from './sagawa.js';
import {sekoPage} from './seko.js';
import {sendlePage} from './sendle.js';
import {seurPage} from './seur.js';
import {sfExpressPage} from './sf-express.js';
import {speeDeePage} from './spee-dee.js';
import {speedxPage} from './speedx.js';
import {speedyPage} from './speedy.js';
import {swissPostPage} from './swiss-post.js';
import {ukrposhtaPage} from './ukrposhta.js';
import {uniuniPage} from './uniuni.js';
import {upsPage} from './ups.js';
import {uspsPage} from './usps.js';
import {xpoPage} from './xpo.js';
import {yamatoPage} from './yamato.js';
import {yanwenPage} from './yanwen.js';
import {yodelPage} from './yodel.js';
import {ytoPage} from './yto.js';
import {yunexpressPage} from './yunexpress.js';

/** By a carrier's id. */
export const trackingPages: Readonly<Record<string, TrackingPage>> = {
  '4px': fourPxPage,
  acs: acsPage,
  amazon: amazonPage,
  'an-post': anPostPage,
  aramex: aramexPage,
  asendia: asendiaPage,
  'australia-post': australiaPostPage,
  'austrian-post': austrianPostPage,
  'blue-dart': blueDartPage,
  bpost: bpostPage,
  bring: bringPage,
  brt: brtPage,
  cainiao: cainiaoPage,
  'canada-post': canadaPostPage,
  canpar: canparPage,
  cargus: cargusPage,
  'ceska-posta': ceskaPostaPage,
  'china-post': chinaPostPage,
  chronopost: chronopostPage,
  'cj-logistics': cjLogisticsPage,
  correios: correiosPage,
  correos: correosPage,
  ctt: cttPage,
  delhivery: delhiveryPage,
  dhl: dhlPage,
  dpd: dpdPage,
  dragonfly: dragonflyPage,
  dtdc: dtdcPage,
  elta: eltaPage,
  estafeta: estafetaPage,
  evri: evriPage,
  fedex: fedexPage,
  gls: glsPage,
  gofo: gofoPage,
  'hermes-de': hermesDePage,
  inpost: inpostPage,
  'japan-post': japanPostPage,
  'jd-logistics': jdLogisticsPage,
  'jt-express': jtExpressPage,
  'korea-post': koreaPostPage,
  'la-poste': laPostePage,
  landmark: landmarkPage,
  'magyar-posta': magyarPostaPage,
  meest: meestPage,
  'mondial-relay': mondialRelayPage,
  mrw: mrwPage,
  'ninja-van': ninjaVanPage,
  'nova-poshta': novaPoshtaPage,
  'nz-post': nzPostPage,
  'old-dominion': oldDominionPage,
  omniva: omnivaPage,
  ontrac: ontracPage,
  'osm-worldwide': osmWorldwidePage,
  packeta: packetaPage,
  parcelforce: parcelforcePage,
  'poczta-polska': pocztaPolskaPage,
  'poste-italiane': posteItalianePage,
  posti: postiPage,
  postnl: postnlPage,
  postnord: postnordPage,
  purolator: purolatorPage,
  'royal-mail': royalMailPage,
  sagawa: sagawaPage,
  seko: sekoPage,
  sendle: sendlePage,
  seur: seurPage,
  'sf-express': sfExpressPage,
  'spee-dee': speeDeePage,
  speedx: speedxPage,
  speedy: speedyPage,
  'swiss-post': swissPostPage,
  ukrposhta: ukrposhtaPage,
  uniuni: uniuniPage,
  ups: upsPage,
  usps: uspsPage,
  xpo: xpoPage,
  yamato: yamatoPage,
  yanwen: yanwenPage,
  yodel: yodelPage,
  yto: ytoPage,
  yunexpress: yunexpressPage,
};

/** The carrier's own page for `number`, if it is known to have one. */
export function trackingUrl(carrierId: string, number: string): string | undefined {
  const page = Object.hasOwn(trackingPages, carrierId) ? trackingPages[carrierId] : undefined;
  return page?.trackingUrl.replace('{number}', () => encodeURIComponent(plainNumber(number).replace(/\p{Cs}/gu, '')));
}

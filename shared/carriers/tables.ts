import {fourPx} from './4px.js';
import {acs} from './acs.js';
import {airCargo} from './air-cargo.js';
import {amazon} from './amazon.js';
import {anPost} from './an-post.js';
import {aramex} from './aramex.js';
import {asendia} from './asendia.js';
import {australiaPost} from './australia-post.js';
import {austrianPost} from './austrian-post.js';
import {blueDart} from './blue-dart.js';
import {bpost} from './bpost.js';
import {bring} from './bring.js';
import {brt} from './brt.js';
import {cainiao} from './cainiao.js';
import {canadaPost} from './canada-post.js';
import {canpar} from './canpar.js';
import {cargus} from './cargus.js';
import type {Carrier} from './carrier.js';
import {ceskaPosta} from './ceska-posta.js';
import {chinaPost} from './china-post.js';
import {chronopost} from './chronopost.js';
import {cjLogistics} from './cj-logistics.js';
import {correios} from './correios.js';
import {correos} from './correos.js';
import {ctt} from './ctt.js';
import {delhivery} from './delhivery.js';
import {dhl} from './dhl.js';
import {dpd} from './dpd.js';
import {dragonfly} from './dragonfly.js';
import {dtdc} from './dtdc.js';
import {elta} from './elta.js';
import {estafeta} from './estafeta.js';
import {evri} from './evri.js';
import {fedex} from './fedex.js';
import {gls} from './gls.js';
import {gofo} from './gofo.js';
import {gs1} from './gs1.js';
import {hermesDe} from './hermes-de.js';
import {indiaPost} from './india-post.js';
import {inpost} from './inpost.js';
import {japanPost} from './japan-post.js';
import {jdLogistics} from './jd-logistics.js';
import {jtExpress} from './jt-express.js';
import {koreaPost} from './korea-post.js';
import {laPoste} from './la-poste.js';
import {landmark} from './landmark.js';
import {magyarPosta} from './magyar-posta.js';
import {meest} from './meest.js';
import {mondialRelay} from './mondial-relay.js';
import {mrw} from './mrw.js';
import {ninjaVan} from './ninja-van.js';
import {novaPoshta} from './nova-poshta.js';
import {npShopping} from './np-shopping.js';
import {nzPost} from './nz-post.js';
import {oldDominion} from './old-dominion.js';
import {omniva} from './omniva.js';
import {ontrac} from './ontrac.js';
import {osmWorldwide} from './osm-worldwide.js';
import {packeta} from './packeta.js';
import {parcelforce} from './parcelforce.js';
import {pocztaPolska} from './poczta-polska.js';
import {posteItaliane} from './poste-italiane.js';
import {posti} from './posti.js';
import {postnl} from './postnl.js';
import {postnord} from './postnord.js';
import {purolator} from './purolator.js';
import {royalMail} from './royal-mail.js';
import {sagawa} from './sagawa.js';
import {sandbox} from './sandbox.js';
import {seko} from './seko.js';
import {sendle} from './sendle.js';
import {seur} from './seur.js';
import {sfExpress} from './sf-express.js';
import {speeDee} from './spee-dee.js';
import {speedx} from './speedx.js';
import {speedy} from './speedy.js';
import {swissPost} from './swiss-post.js';
import {ukrposhta} from './ukrposhta.js';
import {uniuni} from './uniuni.js';
import {ups} from './ups.js';
import {usps} from './usps.js';
import {xpo} from './xpo.js';
import {yamato} from './yamato.js';
import {yanwen} from './yanwen.js';
import {yodel} from './yodel.js';
import {yto} from './yto.js';
import {yunexpress} from './yunexpress.js';

/** Every carrier with a table of its own, by id. */
export const tables: readonly Carrier[] = [
  fourPx,
  acs,
  airCargo,
  amazon,
  anPost,
  aramex,
  asendia,
  australiaPost,
  austrianPost,
  blueDart,
  bpost,
  bring,
  brt,
  cainiao,
  canadaPost,
  canpar,
  cargus,
  ceskaPosta,
  chinaPost,
  chronopost,
  cjLogistics,
  correios,
  correos,
  ctt,
  delhivery,
  dhl,
  dpd,
  dragonfly,
  dtdc,
  elta,
  estafeta,
  evri,
  fedex,
  gls,
  gofo,
  gs1,
  hermesDe,
  indiaPost,
  inpost,
  japanPost,
  jdLogistics,
  jtExpress,
  koreaPost,
  laPoste,
  landmark,
  magyarPosta,
  meest,
  mondialRelay,
  mrw,
  ninjaVan,
  novaPoshta,
  npShopping,
  nzPost,
  oldDominion,
  omniva,
  ontrac,
  osmWorldwide,
  packeta,
  parcelforce,
  pocztaPolska,
  posteItaliane,
  posti,
  postnl,
  postnord,
  purolator,
  royalMail,
  sagawa,
  sandbox,
  seko,
  sendle,
  seur,
  sfExpress,
  speeDee,
  speedx,
  speedy,
  swissPost,
  ukrposhta,
  uniuni,
  ups,
  usps,
  xpo,
  yamato,
  yanwen,
  yodel,
  yto,
  yunexpress,
];

// What aggregators call our carriers. The names are from the aggregators' own lists as public clients quote them (2026-11):
// 17TRACK https://res.17track.net/asset/carrier/info/apicarrier.all.json, Ship24, AfterShip and TrackingMore the answers of
// their endpoints for couriers, EasyPost, Shippo and karrio the pages in their adapters. A name missing is no error: the
// aggregator finds out itself, or is told our id.
import {meaningOf, wordsOf} from './carrier-values.js';

type Aggregator = 'easypost' | '17track' | 'ship24' | 'aftership' | 'shippo' | 'trackingmore' | 'karrio';

/**
 * Names have spaces between them. The first is asked with; where it is `?`, the aggregator is left to find out which of
 * the others it is.
 */
export const carrierNames: Readonly<Record<string, Readonly<Partial<Record<Aggregator, string>>>>> = {
  '4px': {'17track': '190094', ship24: '4px', aftership: '4px', trackingmore: '4px'},
  acs: {'17track': '100070', aftership: 'acscourier'},
  amazon: {karrio: 'amazon_shipping'},
  'an-post': {'17track': '9051', aftership: 'an-post'},
  aramex: {
    '17track': '100006',
    aftership: 'aramex',
    shippo: 'aramex fastway_australia',
    trackingmore: 'aramex',
    karrio: 'aramex',
  },
  asendia: {
    '17track': '? 100029 100016',
    aftership: '? asendia-de asendia-uk asendia-usa',
    shippo: 'asendia_us globegistics',
    karrio: 'asendia asendia_us',
  },
  'australia-post': {
    easypost: 'AustraliaPost',
    '17track': '1151',
    aftership: 'australia-post',
    shippo: 'australia_post',
    trackingmore: 'australia-post',
    karrio: 'australiapost',
  },
  'austrian-post': {'17track': '1161', aftership: '? austrian-post austrian-post-registered', karrio: 'postat'},
  'blue-dart': {'17track': '100055', aftership: 'bluedart'},
  bpost: {'17track': '? 2061 2063', aftership: '? bpost bpost-international', karrio: 'bpost'},
  bring: {aftership: 'posten-norge', shippo: 'bring'},
  brt: {'17track': '100026', aftership: 'brt-it'},
  cainiao: {'17track': '190271', aftership: 'cainiao', trackingmore: 'cainiao'},
  'canada-post': {
    easypost: 'CanadaPost',
    '17track': '3041',
    ship24: 'ca-post',
    aftership: 'canada-post',
    shippo: 'canada_post',
    trackingmore: 'canada-post',
    karrio: 'canadapost',
  },
  canpar: {'17track': '100146', aftership: 'canpar', karrio: 'canpar'},
  cargus: {'17track': '100174'},
  'ceska-posta': {aftership: 'ceska-posta'},
  'china-post': {
    '17track': '? 3011 3013',
    ship24: 'cn-post',
    aftership: '? china-post china-ems',
    trackingmore: '? china-post china-ems',
  },
  chronopost: {aftership: '? chronopost-france chronopost-portugal', shippo: 'chronopost', karrio: 'chronopost'},
  correios: {'17track': '2151', aftership: 'brazil-correios', shippo: 'correios_br'},
  correos: {aftership: '? spain-correos-es correosexpress', shippo: 'correos_espana'},
  ctt: {aftership: 'portugal-ctt'},
  delhivery: {aftership: 'delhivery'},
  dhl: {
    easypost: '? DHLExpress DHLPaket DhlEcs DHLEcommerceAsia DeutschePost',
    '17track': '? 100001 7041 7044 7047 7048 100047 100152 100226 100245',
    ship24: '? dhl',
    aftership:
      '? dhl dhl-benelux dhl-es dhl-germany dhl-global-mail dhl-global-mail-asia dhl-nl dhl-pieceid dhl-poland dhlparcel-nl deutsch-post',
    shippo: 'dhl_express dhl_ecommerce dhl_germany dhl_germany_c2c dhl_benelux deutsche_post',
    trackingmore: '? dhl dhl-germany dhlglobalmail',
    karrio: 'dhl_universal dhl_express dhl_parcel_de dhl_poland mydhl',
  },
  dpd: {
    '17track': '? 100007 100010 100071 100072 100111 100142 100177 100204 100321',
    aftership: '? dpd dpd-de dpd-ireland dpd-poland dpd-uk',
    shippo: 'dpd_de dpd_uk',
    trackingmore: '? dpd dpd-uk',
    karrio: 'dpd dpd_meta',
  },
  dtdc: {'17track': '100069', aftership: 'dtdc', karrio: 'dtdc'},
  elta: {'17track': '? 7071 100179', aftership: 'elta-courier'},
  estafeta: {'17track': '100139', aftership: 'estafeta', shippo: 'estafeta'},
  evri: {aftership: '? hermes myhermes-uk', shippo: 'hermes_uk'},
  fedex: {
    easypost: 'FedEx FedexSmartPost',
    '17track': '100003',
    ship24: 'fedex',
    aftership: 'fedex',
    shippo: 'fedex',
    trackingmore: 'fedex',
    karrio: 'fedex fedex_ws',
  },
  gls: {
    '17track': '100005',
    aftership: '? gls gls-italy gls-netherlands',
    shippo: 'gls_us',
    trackingmore: 'gls',
    karrio: 'gls',
  },
  'hermes-de': {aftership: 'hermes-de', shippo: 'hermes_germany_b2c', karrio: 'hermes'},
  'india-post': {aftership: '? india-post india-post-int'},
  inpost: {aftership: 'inpost-paczkomaty'},
  'japan-post': {aftership: 'japan-post', trackingmore: 'japan-post'},
  'korea-post': {aftership: 'korea-post', trackingmore: 'korea-post'},
  'la-poste': {
    '17track': '6051',
    aftership: '? la-poste-colissimo colissimo',
    shippo: 'colissimo',
    karrio: 'laposte colissimo',
  },
  landmark: {karrio: 'landmark'},
  'magyar-posta': {aftership: 'magyar-posta'},
  'mondial-relay': {aftership: 'mondialrelay', shippo: 'mondial_relay'},
  mrw: {aftership: 'mrw-spain'},
  'ninja-van': {aftership: '? ninjavan ninjavan-my'},
  'nova-poshta': {aftership: 'nova-poshta'},
  'nz-post': {aftership: 'new-zealand-post', shippo: 'new_zealand_post', trackingmore: 'new-zealand-post'},
  'old-dominion': {aftership: 'old-dominion'},
  ontrac: {aftership: '? ontrac lasership', shippo: 'ontrac lasership'},
  'osm-worldwide': {'17track': '100247'},
  packeta: {'17track': '100132'},
  parcelforce: {'17track': '11033', aftership: 'parcel-force', shippo: 'parcelforce'},
  'poczta-polska': {'17track': '16081', aftership: 'poczta-polska'},
  'poste-italiane': {
    '17track': '9071',
    aftership: '? poste-italiane poste-italiane-paccocelere',
    shippo: 'poste_italiane',
  },
  posti: {'17track': '6041', aftership: 'posti', shippo: 'posti'},
  postnl: {'17track': '? 14044', aftership: '? postnl postnl-3s postnl-international'},
  postnord: {'17track': '? 4011 19241', aftership: '? postnord danmark-post sweden-posten'},
  purolator: {'17track': '100042', aftership: 'purolator', shippo: 'purolator', karrio: 'purolator'},
  'royal-mail': {
    easypost: 'RoyalMail',
    '17track': '11031',
    aftership: 'royal-mail',
    shippo: 'royal_mail',
    trackingmore: 'royal-mail',
    karrio: 'royalmail',
  },
  sagawa: {'17track': '? 100040 100041', aftership: 'sagawa'},
  seko: {aftership: 'sekologistics', karrio: 'seko'},
  sendle: {shippo: 'sendle', karrio: 'sendle'},
  seur: {aftership: '? spanish-seur international-seur portugal-seur'},
  'sf-express': {'17track': '100012', aftership: '? sf-express sfb2c', trackingmore: 'sf-express'},
  'swiss-post': {aftership: 'swiss-post'},
  ukrposhta: {aftership: 'ukrposhta'},
  ups: {
    easypost: 'UPS UPSMailInnovations',
    '17track': '100002',
    ship24: 'ups',
    aftership: 'ups',
    shippo: 'ups',
    trackingmore: 'ups',
    karrio: 'ups',
  },
  usps: {
    easypost: 'USPS',
    '17track': '21051',
    ship24: 'us-post',
    aftership: 'usps',
    shippo: 'usps',
    trackingmore: 'usps',
    karrio: 'usps usps_international usps_wt usps_wt_international',
  },
  yamato: {aftership: 'taqbin-jp'},
  yanwen: {'17track': '190012', aftership: 'yanwen', trackingmore: 'yanwen', karrio: 'yanwen'},
  yodel: {aftership: '? yodel yodel-international'},
  yto: {aftership: 'yto'},
  yunexpress: {aftership: 'yunexpress', trackingmore: 'yunexpress', karrio: 'yunexpress'},
};

/** What `aggregator` is to be told when asked about a parcel of our `carrier`. */
export function theirCarrier(aggregator: Aggregator, carrier: string | undefined): string | undefined {
  const [first] = meaningOf(carrierNames, carrier)?.[aggregator]?.split(' ') ?? [];
  return first === '?' ? undefined : first;
}

/** Our id for the carrier that `aggregator` calls `name`. */
export function ourCarrier(aggregator: Aggregator, name: unknown): string | undefined {
  const theirs = wordsOf(name);
  if (!theirs || theirs === '?') return undefined;
  return Object.keys(carrierNames).find((id) => carrierNames[id]?.[aggregator]?.split(' ').includes(theirs));
}

// What aggregators call our carriers. The names are from the aggregators' own lists as public clients quote them (2026-11):
// 17TRACK https://res.17track.net/asset/carrier/info/apicarrier.all.json, Ship24, AfterShip and TrackingMore the answers of
// their endpoints for couriers. A name missing here is no error: the aggregator finds out itself.
import {wordsOf} from './carrier-values.js';

type Aggregator = '17track' | 'ship24' | 'aftership' | 'trackingmore';

/** A name that stands alone is asked with; of several, the aggregator is left to find out which it is. */
export const carrierNames: Readonly<Record<string, Readonly<Partial<Record<Aggregator, string | readonly string[]>>>>> =
  {
    '4px': {'17track': '190094', ship24: '4px', aftership: '4px', trackingmore: '4px'},
    acs: {'17track': '100070', aftership: 'acscourier'},
    'an-post': {'17track': '9051', aftership: 'an-post'},
    aramex: {'17track': '100006', aftership: 'aramex', trackingmore: 'aramex'},
    asendia: {'17track': ['100029', '100016'], aftership: ['asendia-de', 'asendia-uk', 'asendia-usa']},
    'australia-post': {'17track': '1151', aftership: 'australia-post', trackingmore: 'australia-post'},
    'austrian-post': {'17track': '1161', aftership: ['austrian-post', 'austrian-post-registered']},
    'blue-dart': {'17track': '100055', aftership: 'bluedart'},
    bpost: {'17track': ['2061', '2063'], aftership: ['bpost', 'bpost-international']},
    bring: {aftership: 'posten-norge'},
    brt: {'17track': '100026', aftership: 'brt-it'},
    cainiao: {'17track': '190271', aftership: 'cainiao', trackingmore: 'cainiao'},
    'canada-post': {'17track': '3041', ship24: 'ca-post', aftership: 'canada-post', trackingmore: 'canada-post'},
    canpar: {'17track': '100146', aftership: 'canpar'},
    cargus: {'17track': '100174'},
    'ceska-posta': {aftership: 'ceska-posta'},
    'china-post': {
      '17track': ['3011', '3013'],
      ship24: 'cn-post',
      aftership: ['china-post', 'china-ems'],
      trackingmore: ['china-post', 'china-ems'],
    },
    chronopost: {aftership: ['chronopost-france', 'chronopost-portugal']},
    correios: {'17track': '2151', aftership: 'brazil-correios'},
    correos: {aftership: ['spain-correos-es', 'correosexpress']},
    ctt: {aftership: 'portugal-ctt'},
    delhivery: {aftership: 'delhivery'},
    dhl: {
      '17track': ['100001', '7041', '7044', '7047', '7048', '100047', '100152', '100226', '100245'],
      ship24: ['dhl'],
      aftership: [
        'dhl',
        'dhl-benelux',
        'dhl-es',
        'dhl-germany',
        'dhl-global-mail',
        'dhl-global-mail-asia',
        'dhl-nl',
        'dhl-pieceid',
        'dhl-poland',
        'dhlparcel-nl',
        'deutsch-post',
      ],
      trackingmore: ['dhl', 'dhl-germany', 'dhlglobalmail'],
    },
    dpd: {
      '17track': ['100007', '100010', '100071', '100072', '100111', '100142', '100177', '100204', '100321'],
      aftership: ['dpd', 'dpd-de', 'dpd-ireland', 'dpd-poland', 'dpd-uk'],
      trackingmore: ['dpd', 'dpd-uk'],
    },
    dtdc: {'17track': '100069', aftership: 'dtdc'},
    elta: {'17track': ['7071', '100179'], aftership: 'elta-courier'},
    estafeta: {'17track': '100139', aftership: 'estafeta'},
    evri: {aftership: ['hermes', 'myhermes-uk']},
    fedex: {'17track': '100003', ship24: 'fedex', aftership: 'fedex', trackingmore: 'fedex'},
    gls: {'17track': '100005', aftership: ['gls', 'gls-italy', 'gls-netherlands'], trackingmore: 'gls'},
    'hermes-de': {aftership: 'hermes-de'},
    'india-post': {aftership: ['india-post', 'india-post-int']},
    inpost: {aftership: 'inpost-paczkomaty'},
    'japan-post': {aftership: 'japan-post', trackingmore: 'japan-post'},
    'korea-post': {aftership: 'korea-post', trackingmore: 'korea-post'},
    'la-poste': {'17track': '6051', aftership: ['la-poste-colissimo', 'colissimo']},
    'magyar-posta': {aftership: 'magyar-posta'},
    'mondial-relay': {aftership: 'mondialrelay'},
    mrw: {aftership: 'mrw-spain'},
    'ninja-van': {aftership: ['ninjavan', 'ninjavan-my']},
    'nova-poshta': {aftership: 'nova-poshta'},
    'nz-post': {aftership: 'new-zealand-post', trackingmore: 'new-zealand-post'},
    'old-dominion': {aftership: 'old-dominion'},
    ontrac: {aftership: ['ontrac', 'lasership']},
    'osm-worldwide': {'17track': '100247'},
    packeta: {'17track': '100132'},
    parcelforce: {'17track': '11033', aftership: 'parcel-force'},
    'poczta-polska': {'17track': '16081', aftership: 'poczta-polska'},
    'poste-italiane': {'17track': '9071', aftership: ['poste-italiane', 'poste-italiane-paccocelere']},
    posti: {'17track': '6041', aftership: 'posti'},
    postnl: {'17track': ['14044'], aftership: ['postnl', 'postnl-3s', 'postnl-international']},
    postnord: {'17track': ['4011', '19241'], aftership: ['postnord', 'danmark-post', 'sweden-posten']},
    purolator: {'17track': '100042', aftership: 'purolator'},
    'royal-mail': {'17track': '11031', aftership: 'royal-mail', trackingmore: 'royal-mail'},
    sagawa: {'17track': ['100040', '100041'], aftership: 'sagawa'},
    seko: {aftership: 'sekologistics'},
    seur: {aftership: ['spanish-seur', 'international-seur', 'portugal-seur']},
    'sf-express': {'17track': '100012', aftership: ['sf-express', 'sfb2c'], trackingmore: 'sf-express'},
    'swiss-post': {aftership: 'swiss-post'},
    ukrposhta: {aftership: 'ukrposhta'},
    ups: {'17track': '100002', ship24: 'ups', aftership: 'ups', trackingmore: 'ups'},
    usps: {'17track': '21051', ship24: 'us-post', aftership: 'usps', trackingmore: 'usps'},
    yamato: {aftership: 'taqbin-jp'},
    yanwen: {'17track': '190012', aftership: 'yanwen', trackingmore: 'yanwen'},
    yodel: {aftership: ['yodel', 'yodel-international']},
    yto: {aftership: 'yto'},
    yunexpress: {aftership: 'yunexpress', trackingmore: 'yunexpress'},
  };

/** What `aggregator` calls our `carrier`, if it has only one name for it. */
export function theirCarrier(aggregator: Aggregator, carrier: string | undefined): string | undefined {
  const name =
    carrier !== undefined && Object.hasOwn(carrierNames, carrier) ? carrierNames[carrier]?.[aggregator] : undefined;
  return typeof name === 'string' ? name : undefined;
}

/** Our id for the carrier that `aggregator` calls `name`. */
export function ourCarrier(aggregator: Aggregator, name: unknown): string | undefined {
  const theirs = wordsOf(name);
  return Object.keys(carrierNames).find((id) => theirs && [carrierNames[id]?.[aggregator]].flat().includes(theirs));
}

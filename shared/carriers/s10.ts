import type {Format} from './carrier.js';

// UPU S10-12: service indicator, serial, check digit, ISO 3166-1 country of the post that issued it. Every post uses it,
// so no carrier's table has it: the country says whose it is.
export const s10: Format = {
  shape: 'service@2 ( serial#8 ) check# country@2',
  check: {algorithm: 's10'},
  strong: true,
  // https://tools.usps.com/go/TrackConfirmAction_input, examples, 2026-11.
  specimens: '(CP|E[AC]|RA)0+..',
};

/** The countries whose post has no table of its own; its names are in posts.ts. ISO 3166-1 alpha-2, one after the other. */
export const countries =
  'ADAEAFAGAIALAMAOARAWAXAZBABBBDBFBGBHBIBJBMBNBOBSBTBWBYBZCDCFCGCICKCLCMCOCRCUCVCWCYDJDMDODZECEGERETFJFKFOGAGDGE' +
  'GGGHGIGLGMGNGQGTGWGYHKHNHRHTIDILIMIQIRISJEJMJOKEKGKHKIKMKNKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMGMKMLMMMNMOMRMS' +
  'MTMUMVMWMXMYMZNANCNENGNINPNRNUOMPAPEPFPGPHPKPSPYQARORSRURWSASBSCSDSGSHSISKSLSMSNSOSRSSSTSVSYSZTCTDTGTHTJTLTMTN' +
  'TOTRTTTVTWTZUGUYUZVAVCVEVGVNVUWFWSXKYEZAZMZW';

/** The id of such a post. */
export const postId = (country: string) => `post-${country.toLowerCase()}`;

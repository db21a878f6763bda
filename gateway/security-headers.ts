// As OWASP's cheat sheets on HTTP headers and on REST have them, 2026-11.
import {secureHeaders} from 'hono/secure-headers';

const nothing = ["'none'"];

/** An answer is data: a browser that is led to it shows it alone, and runs and loads nothing for it. */
export const securityHeaders = secureHeaders({
  contentSecurityPolicy: {defaultSrc: nothing, baseUri: nothing, formAction: nothing, frameAncestors: nothing},
  xFrameOptions: 'DENY',
  permissionsPolicy: {camera: [], geolocation: [], microphone: []},
  // The widget is read by pages of other origins; and whether the shop has TLS is for its proxy to say.
  crossOriginResourcePolicy: 'cross-origin',
  strictTransportSecurity: false,
  // A page has a policy of its own.
  overwrite: false,
});

/** Of a mail that a page of ours shows in a frame: it may look as it says, and do nothing. */
export const mailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src https: data:; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'self'; sandbox";

/** Of a page of ours: its own scripts, styles and answers, whatever gets into its markup; pictures are the shop's. */
export const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src http: https: data:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

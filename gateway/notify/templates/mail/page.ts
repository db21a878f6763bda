// A mail as HTML: tables and inline styles carry it, without pictures and without the head's rules.
import {html, raw} from 'hono/html';
import {toneOf} from '../../../../shared/answer/tone.js';
import * as details from '../details.js';
import {webPage} from '../harmless.js';
import type {LetterScreen} from '../letter-screen.js';
import {type Palette, paletteOf, paper} from '../palette.js';
import {answerOf, flat} from '../sheet.js';
import {shopType, styles, sunk, unseen} from './look.js';
import {
  answerRow,
  buttonRow,
  contentsRow,
  footPiece,
  type Html,
  lineRow,
  pickupRow,
  promisedRow,
  remarkRow,
  row,
} from './pieces.js';

/**
 * @param markup What mail programs read, as JSON for a `script` element.
 */
export function mailPage(screen: LetterScreen, subject: string, markup: string | undefined): string {
  const {letter, view, words, language} = screen;
  const palette = paletteOf(letter.shop.brand);
  const rules = styles(palette);
  const answer = answerOf(screen);
  const preheader = [
    ...(answer.source.length > 0 ? answer.source.map(flat) : answer.say),
    words.order(view.order.number),
  ];
  const page = html`<!doctype html>
<html lang="${language}" dir="${words.direction}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="supported-color-schemes" content="light dark" />
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
<title>${subject}</title>
<style>${raw(rules)}</style>
${markup && html`<script type="application/ld+json">${raw(markup)}</script>`}
</head>
<body style="${`margin: 0; padding: 0; background-color: ${sunk}`}">
<div style="${`${unseen} display: none; max-height: 0; overflow: hidden`}">${preheader.join(' ')}</div>
<table class="m-page" role="presentation" dir="${words.direction}" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="${sunk}" style="${`background-color: ${sunk}`}"><tr><td class="m-pad" align="center" style="padding: 32px 16px">
<table class="m-card" role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" bgcolor="${paper.light}" style="${`width: 100%; max-width: 600px; background-color: ${paper.light}; border-radius: 14px`}">
${rows(screen, palette)}
<tr><td height="36" style="height: 36px; font-size: 0; line-height: 0">&nbsp;</td></tr>
</table>
<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="width: 100%; max-width: 600px">
${footPiece(details.footOf(screen))}
</table>
</td></tr></table>
</body>
</html>
`;
  return String(page);
}

function rows(screen: LetterScreen, palette: Palette): (Html | undefined)[] {
  const {words, mail, parcel} = screen;
  const line = details.lineOf(screen);
  const remark = details.remarkOf(screen);
  const pickup = details.pickupOf(screen);
  const button = details.buttonOf(screen);
  const promised = details.promisedOf(screen);
  const contents = details.contentsOf(screen).map((one) => contentsRow(one, screen.format));
  // Of several parcels, what each is up to is the message.
  const isDigest = contents.length > 1;
  return [
    shopRow(screen),
    answerRow(answerOf(screen), words.was),
    pickup && pickupRow(pickup, {place: mail.pickUpAt, code: words.say.pickupCode}),
    remark && remarkRow(remark, screen.format),
    line.length > 0 ? lineRow(line, palette, parcel ? toneOf(parcel) : 'calm', words.direction === 'rtl') : undefined,
    ...(isDigest ? contents : []),
    button && buttonRow(button, palette),
    promised && promisedRow(promised),
    ...(isDigest ? [] : contents),
  ];
}

/** The shop's sign: a picture only by https, and where it is not shown the name stands in its place. */
function shopRow({letter, view}: LetterScreen): Html {
  const {name} = view.shop;
  const logo = webPage(letter.shop.brand.logoUrl);
  const url = letter.kind === 'code' ? undefined : webPage(view.shop.url);
  const sign =
    logo && /^https:/i.test(logo)
      ? html`<img class="m-logo" src="${logo}" alt="${name}" height="40" style="${`display: block; height: 40px; max-width: 240px; border: 0; ${shopType}`}" />`
      : name;
  const style = `${shopType} text-decoration: none;`;
  return row(
    url
      ? html`<a class="m-ink" href="${url}" style="${style}">${sign}</a>`
      : html`<span class="m-ink" style="${style}">${sign}</span>`,
  );
}

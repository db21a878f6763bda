// The pieces of a mail, each a row of its card. Words come in through hono's html, which escapes them.
import {html} from 'hono/html';
import type {Format} from '../../../../shared/format.js';
import type {Rich} from '../../../../shared/strings/rich.js';
import type {Contents, Foot, Link, Mark, Promised, Remark} from '../details.js';
import type {Palette} from '../palette.js';
import type {Answer} from '../sheet.js';
import {edge, ink, quiet, sunk, tones, type, unseen} from './look.js';

export type Html = ReturnType<typeof html>;

export function row(content: unknown, above = 28): Html {
  return html`<tr><td class="m-in" style="${`padding: ${above}px 40px 0; word-break: break-word`}">${content}</td></tr>
`;
}

function rich(sentence: Rich): unknown {
  return sentence.map((part) => (typeof part === 'string' ? part : html`<b style="font-weight: 600">${part.b}</b>`));
}

export function answerRow(
  {parcel, lead, answer, plain, window, was, isCode, say, source}: Answer,
  wasWord: string,
): Html {
  const big = plain ? type(30, 36, ink) : type(40, 46, ink, 'letter-spacing: -0.8px');
  const code = type(40, 46, ink, 'letter-spacing: 6px; white-space: nowrap');
  return row(html`
    ${parcel && html`<p class="m-quiet" style="${type(14, 20, quiet, 'margin: 0 0 8px')}">${parcel}</p>`}
    ${lead && html`<p class="m-ink" style="${type(18, 26, ink, 'margin: 0 0 4px')}">${lead}</p>`}
    <h1 class="${plain ? 'm-plain m-ink' : 'm-day m-ink'}" style="${`margin: 0; font-weight: 700; ${isCode ? code : big}`}">${
      isCode ? html`<bdi dir="ltr">${answer}</bdi>` : answer
    }${window && html`<br /><span style="font-weight: 400">${window}</span>`}</h1>
    ${was && html`<p class="m-quiet" style="${type(15, 22, quiet, 'margin: 8px 0 0')}">${wasWord} <s>${was}</s></p>`}
    ${say.map((text) => html`<p class="m-ink" style="${type(15, 22, ink, 'margin: 8px 0 0')}">${text}</p>`)}
    ${
      source.length > 0 &&
      html`<p class="m-quiet" style="${type(14, 20, quiet, 'margin: 8px 0 0')}">${source.map((one) => html`${rich(one)} `)}</p>`
    }`);
}

/** Characters, because pictures are not loaded; each is a shape of its own, because colours may be dropped. */
const signs = {completed: '●', current: '◉', upcoming: '○', attention: '▲'} as const;

/** The line: solid up to where it is, dotted after. */
export function lineRow(marks: readonly Mark[], {light}: Palette, tone: Remark['tone'], isRightToLeft: boolean): Html {
  const [start, end] = isRightToLeft ? ['right', 'left'] : ['left', 'right'];
  const rows = marks.map(({state, name, stateWord, time}, index) => {
    const isHere = state === 'current' || state === 'attention';
    const signClass = state === 'upcoming' ? 'm-edge' : state === 'attention' ? `m-${tone}` : 'm-accent';
    const colour = state === 'upcoming' ? edge : state === 'attention' ? tones[tone].text : light.accent;
    const nameType = type(15, 24, isHere ? ink : quiet, isHere ? 'font-weight: 600' : '');
    return html`${index > 0 && joint(state === 'upcoming' ? undefined : light.accent, start)}<tr>
<td class="${signClass}" width="28" align="center" valign="top" aria-hidden="true" style="${type(18, 24, colour, 'width: 28px')}">${signs[state]}</td>
<td class="${isHere ? 'm-ink' : 'm-quiet'}" align="${start}" valign="top" style="${`${nameType} padding-${start}: 8px`}">${name}<span style="${unseen}">, ${stateWord}</span></td>
<td class="m-time m-quiet" align="${end}" valign="top" style="${type(14, 24, quiet, `white-space: nowrap; padding-${start}: 12px`)}">${time ?? ''}</td>
</tr>
`;
  });
  return row(
    html`<table class="m-line" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">${rows}</table>`,
  );
}

/** What lies between two marks. Two cells, so that the border between them is in the middle, also in Outlook. */
function joint(seen: string | undefined, start: string): Html {
  const look = seen ? `2px solid ${seen}` : `2px dotted ${edge}`;
  return html`<tr aria-hidden="true"><td class="m-joint" width="28" height="14" style="width: 28px; font-size: 0; line-height: 0"><table role="presentation" width="28" cellpadding="0" cellspacing="0" border="0"><tr><td width="13" height="14" style="width: 13px; font-size: 0; line-height: 0"></td><td class="${seen ? 'm-solid' : 'm-dots'}" width="13" height="14" style="${`width: 13px; height: 14px; border-${start}: ${look}; font-size: 0; line-height: 0`}"></td></tr></table></td><td></td><td></td></tr>
`;
}

export function buttonRow({text, url}: Link, {light}: Palette): Html {
  return row(html`<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td class="m-button" bgcolor="${light.accent}" style="${`border-radius: 9px; background-color: ${light.accent}`}"><a class="m-button-text" href="${url}" style="${`display: inline-block; padding: 12px 24px; ${type(16, 24, light.onAccent, 'font-weight: 600; text-decoration: none')}`}">${text}</a></td>
</tr></table>`);
}

export function remarkRow({tone, text, quote}: Remark, {labelled}: Format): Html {
  const said = quote?.text.split('\n').map((line, index) => html`${index > 0 && html`<br />`}${line}`);
  return row(
    plate(
      `m-${tone}-tint`,
      tones[tone].tint,
      html`${text && html`<p class="m-ink" style="${type(15, 22, ink, 'margin: 0; font-weight: 600')}">${text}</p>`}
${quote && html`<p class="m-ink" style="${type(15, 22, ink, `margin: ${text ? 4 : 0}px 0 0`)}">${labelled(quote.by, '')}<bdi lang="">${said}</bdi></p>`}`,
    ),
    20,
  );
}

export function pickupRow({place, code}: {place?: string; code?: string}, titles: {place: string; code: string}): Html {
  const title = (text: string) => html`<p class="m-quiet" style="${type(14, 20, quiet, 'margin: 0')}">${text}</p>`;
  return row(
    html`${place && html`${title(titles.place)}<p class="m-ink" style="${type(15, 22, ink, 'margin: 0 0 12px; font-weight: 600')}">${place}</p>`}
${code && html`${title(titles.code)}<p class="m-ink" style="${type(24, 32, ink, 'margin: 0; font-weight: 700')}"><bdi dir="ltr">${code}</bdi></p>`}`,
    20,
  );
}

export function promisedRow({title, line, links}: Promised): Html {
  return row(
    plate(
      'm-sunk',
      sunk,
      html`${title && html`<p class="m-ink" style="${type(15, 22, ink, 'margin: 0 0 4px; font-weight: 600')}">${title}</p>`}
<p class="m-ink" style="${type(15, 22, ink, 'margin: 0')}">${rich(line)}${links.map((link) => html` ${anchor(link, ink, 'm-ink')}`)}</p>`,
    ),
  );
}

function plate(name: string, ground: string, content: Html): Html {
  return html`<table class="${name}" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="${ground}" style="${`background-color: ${ground}; border-radius: 9px`}"><tr><td style="padding: 16px 20px">${content}</td></tr></table>`;
}

export function contentsRow({title, answer, items, number, page}: Contents, {labelled}: Format): Html {
  return row(html`<p class="m-ink" style="${type(15, 22, ink, 'margin: 0 0 2px; font-weight: 600')}">${answer ? labelled(title, answer) : title}</p>
${items.map((text) => html`<p class="m-quiet" style="${type(14, 22, quiet, 'margin: 0')}">${text}</p>`)}
${number && html`<p class="m-quiet" style="${type(14, 22, quiet, 'margin: 0')}">${number.carrier} <bdi dir="ltr">${number.number}</bdi>${page && html` &#183; ${anchor(page, quiet, 'm-quiet')}`}</p>`}`);
}

export function footPiece({words, links}: Foot): Html {
  const style = type(13, 20, quiet, 'padding: 20px 40px 0; max-width: 520px; word-break: break-word');
  return html`<tr><td class="m-foot m-quiet" align="center" style="${style}">${words.map((text) => html`${text} `)}${
    links.length > 0 &&
    html`<br />${links.map((link, index) => html`${index > 0 && html` &#183; `}${anchor(link, quiet, 'm-quiet')}`)}`
  }</td></tr>`;
}

function anchor({text, url}: Link, colour: string, name: string): Html {
  return html`<a class="${name}" href="${url}" style="${`color: ${colour}; text-decoration: underline`}">${text}</a>`;
}

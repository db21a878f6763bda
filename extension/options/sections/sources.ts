// Who is asked: the shops of adopted orders, providers with a key of the shopper's own, and nobody else.
import {html} from 'lit';
import {maySend, sent, wantedFor} from '../../consent.js';
import {allow, button} from '../controls.js';
import type {Page, Row, Section} from '../page.js';
import {keyRows, openRows} from './own-keys.js';

export function sourcesSection(page: Page): Section {
  const {sources} = page.words;
  const other: Row = {
    id: 'other',
    name: sources.other,
    hint: sources.otherHint,
    control: html`<span class="muted">${sources.nothingSent}</span>`,
  };
  return {title: sources.title, rows: [...shopRows(page), ...keyRows(page), ...openRows(page), other]};
}

function shopRows(page: Page): Row[] {
  const {known, words, edge, language} = page;
  const day = new Intl.DateTimeFormat(language, {dateStyle: 'long'});
  const mayAsk = maySend(sent.toShop, known.permissions);
  const wanted = wantedFor(sent.toShop, known.permissions);
  return known.watches.flatMap(({id, source, view, endedAt}): Row[] => {
    if (source.kind !== 'shop' || endedAt !== undefined) return [];
    const row = `shop-${id}`;
    const press = () =>
      page.act(row, async () => {
        if (!mayAsk && !(await edge.request(wanted))) return {text: words.tell.denied, tone: 'stop'};
        const {reached} = await edge.send('endToken', {id});
        return reached
          ? {text: words.sources.gaveBack, tone: 'done'}
          : {text: words.sources.notGivenBack, tone: 'stop'};
      });
    return [
      {
        id: row,
        name: view.shop.name,
        isForeign: true,
        hint: mayAsk
          ? words.sources.shop(view.order.number, day.format(new Date(source.expiresAt)))
          : words.sources.notAllowed,
        control: [
          ...(mayAsk ? [] : [allow(page, row, wanted)]),
          button({row, text: words.sources.giveBack, press}, page),
        ],
      },
    ];
  });
}

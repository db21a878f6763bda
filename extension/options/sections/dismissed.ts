// What somebody said is no tracking number, by site.

import {hostOf} from '../../origins.js';
import {button} from '../controls.js';
import type {Page, Row, Section} from '../page.js';

export function dismissedSection(page: Page): Section {
  const {words, known, edge} = page;
  const {dismissed} = known.settings;
  const rows = Object.entries(dismissed).flatMap(([site, numbers]) =>
    numbers.map((number): Row => {
      const row = `dismissed-${encodeURIComponent(site)}-${encodeURIComponent(number)}`;
      const press = () =>
        page.act(row, async () => {
          await edge.send('settings', {dismissed: {[site]: numbers.filter((one) => one !== number)}});
          return undefined;
        });
      return {
        id: row,
        name: number,
        isForeign: true,
        hint: hostOf(site),
        control: button({row, text: words.dismissed.takeBack, press}, page),
      };
    }),
  );
  const none: Row = {id: 'dismissed', name: words.dismissed.none, hint: words.dismissed.noneHint};
  return {title: words.dismissed.title, rows: rows.length > 0 ? rows : [none]};
}

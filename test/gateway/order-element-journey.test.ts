import assert from 'node:assert/strict';
import {test} from 'node:test';
import {located} from '../../gateway/gazetteer/located.js';
import {renderedElement} from '../../gateway/rendered/element.js';
import {assess} from '../../shared/assess.js';
import {formatFor} from '../../shared/format.js';
import {en} from '../../shared/strings/en.js';
import {now, order, policy, shipment, view} from '../shared/builders.js';

test('where there is no page yet the journey has its room and its words', async () => {
  const shown = {...view(), order: located(order({shipments: [shipment()]}))};
  const assessment = assess(shown.order, policy, now);
  const format = formatFor('en', assessment.now.today);
  const screen = {view: shown, assessment, parcel: assessment.leading, words: en, language: 'en', format};
  const markup = await renderedElement({screen, api: 'https://shop.example/orders', token: 'x'});
  assert.match(markup, /<figure class="journey"[^>]*>\s*<div class="map"[^>]*><\/div>/);
  assert.match(markup, /Last scan: Köln, yesterday, 18:00\./);
});

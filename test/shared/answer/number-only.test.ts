import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {nobodyKnows, withWord} from '../../../extension/background/learn-number.js';
import {numberView} from '../../../extension/background/number-view.js';
import {headlineWords} from '../../../shared/answer/headline-words.js';
import {milestoneName} from '../../../shared/answer/milestone-words.js';
import {noticeWords} from '../../../shared/answer/notice-words.js';
import type {Screen} from '../../../shared/answer/screen.js';
import {assess} from '../../../shared/assess.js';
import {formatFor} from '../../../shared/format.js';
import {milestonesOf} from '../../../shared/milestones.js';
import {type Facts, noFacts, type OrderView} from '../../../shared/model.js';
import {statuses} from '../../../shared/status.js';
import {en} from '../../../shared/strings/en.js';
import {aWatch} from '../../extension/a-watch.js';
import {now} from '../builders.js';

const number = '1Z999AA10123456784';
const addedAt = '2026-11-23T09:00:00Z';

function screen(view: OrderView): Screen {
  const assessment = assess(view.order, view.policy, now);
  const format = formatFor('en', assessment.now.today);
  return {view, assessment, format, words: en, language: 'en', parcel: assessment.leading};
}

const ofCarrier = (carrier: string | undefined) => (facts: Partial<Facts>) =>
  screen(numberView({number, carrier, addedAt, facts: {...noFacts, ...facts}, sources: {track17: {name: '17TRACK'}}}));
const ofFacts = ofCarrier('ups');
const unnamed = ofCarrier(undefined);
const asked = (outcome: 'ok' | 'not_found' | 'unreachable' | 'unsupported_carrier', provider?: string) => ({
  asked: {at: now, outcome, ...(provider && {provider})},
});
const answer = (screen: Screen) => headlineWords(screen).answer;
const source = (screen: Screen) =>
  headlineWords(screen)
    .source.flat()
    .map((part) => (typeof part === 'string' ? part : part.b))
    .join('');

describe('a number that is followed by itself', () => {
  test('says nowhere when somebody began to watch it, nor that anything was confirmed', () => {
    for (const status of statuses) {
      const shown = ofFacts({status});
      const way = milestonesOf(shown.view, shown.parcel);
      assert.ok(
        way.every(({step, time}) => step !== 'confirmed' && time !== addedAt),
        status,
      );
      const here = way.filter(({state}) => state === 'current' || state === 'attention');
      assert.equal(here.length, status === 'delivered' || status === 'returned' ? 0 : 1, status);
    }
  });

  test('is not called handed over before anybody has said so', () => {
    const shown = ofFacts(asked('not_found', 'ups'));
    const [first] = milestonesOf(shown.view, shown.parcel);
    assert.equal(first && milestoneName(shown, first), 'Waiting for a scan');
    assert.equal(answer(shown), 'No scan yet');
  });

  test('that nobody can be asked about has no way, and its carrier’s page is what there is', () => {
    const {view} = nobodyKnows(aWatch(), Date.parse(now));
    const shown = screen(view);
    assert.equal(answer(shown), 'UPS can tell where it is');
    assert.deepEqual(milestonesOf(shown.view, shown.parcel), []);
    assert.deepEqual(noticeWords(shown)?.text, en.notice.unsupported('UPS'));
    assert.match(view.order.shipments[0]?.url ?? '', /^https:\/\/www\.ups\.com\//);
  });

  test('without a carrier names none', () => {
    for (const facts of [asked('unsupported_carrier'), asked('unreachable', 'track17'), {}]) {
      assert.equal(answer(unnamed(facts)), 'No carrier is chosen yet');
    }
    assert.equal(answer(unnamed(asked('not_found', 'track17'))), 'No scan yet');
    assert.match(source(unnamed(asked('not_found', 'track17'))), /^17TRACK had nothing/);
    assert.equal(noticeWords(unnamed(asked('unsupported_carrier'))), undefined);
  });

  test('goes back to its sender, for no shop is known', () => {
    assert.equal(answer(ofFacts({status: 'returning'})), 'Going back');
    assert.equal(answer(ofFacts({status: 'returned'})), 'Back with the sender');
  });
});

describe('a status that its owner has set by hand', () => {
  const shown = screen(withWord(aWatch(), 'in_transit', Date.parse(now)).view);

  test('is said to be their own word', () => {
    assert.equal(answer(shown), 'On its way');
    assert.equal(source(shown), 'You said so today at 12:00.');
    assert.deepEqual(headlineWords(shown).say, []);
  });

  test('is a step of its way, also where nobody can be asked', () => {
    const {view} = withWord(nobodyKnows(aWatch(), Date.parse(now)), 'in_transit', Date.parse(now));
    const there = milestonesOf(view, screen(view).parcel).find(({state}) => state === 'current');
    assert.equal(there?.step, 'on_its_way');
  });

  test('names no time of delivery, for nobody has said when', () => {
    const arrived = screen(withWord(aWatch(), 'delivered', Date.parse(now)).view);
    assert.equal(headlineWords(arrived).time, undefined);
    assert.equal(answer(arrived), 'Delivered');
  });
});

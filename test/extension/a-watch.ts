// Watches for tests: sensible by default, changed where a test cares.
import {numberView} from '../../extension/background/number-view.js';
import type {Watch} from '../../extension/watch.js';

export const number = '1Z999AA10123456784';

export function aWatch(changes: Partial<Watch> = {}): Watch {
  const addedAt = '2026-11-23T09:00:00Z';
  return {
    version: 1,
    id: crypto.randomUUID(),
    addedAt,
    source: {kind: 'number', number, carrier: 'ups'},
    view: numberView({number, carrier: 'ups', addedAt}),
    told: [],
    asking: {failures: 0},
    ...changes,
  };
}

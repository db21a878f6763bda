import {expect} from '@open-wc/testing';
import {shipment, view} from '../shared/builders.js';
import {shown} from './mount.js';

const own = {parcel: 0, from: '2026-11-20', to: '2026-11-26', n: 214};
const line = async (known: Parameters<typeof shipment>[1], estimates = [own], language = 'en') => {
  const element = await shown(view({shipments: [shipment({}, known)]}, {estimates}), language);
  return element.renderRoot.querySelector('[part="own-estimate"]')?.textContent?.replace(/\s+/g, ' ').trim();
};

describe('our own guess', () => {
  it('is said to be ours, and begins no earlier than today', async () => {
    expect(await line({})).to.equal(
      'Our own guess from 214 parcels: usually between Monday 23 November and Thursday 26 November.',
    );
  });

  it('is silent where the carrier names a day', async () => {
    const estimate = {from: '2026-11-25', provider: 'ups', askedAt: '2026-11-23T11:00:00Z'};
    expect(await line({estimate})).to.equal(undefined);
  });

  it('speaks where the carrier’s day has passed', async () => {
    const estimate = {from: '2026-11-21', provider: 'ups', askedAt: '2026-11-20T11:00:00Z'};
    expect(await line({estimate})).to.contain('Our own guess');
  });

  it('is silent once it has passed, and of another parcel', async () => {
    expect(await line({}, [{...own, to: '2026-11-22'}])).to.equal(undefined);
    expect(await line({}, [{...own, parcel: 1}])).to.equal(undefined);
  });
});

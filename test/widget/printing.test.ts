import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import type {OrderTracker} from '../../widget/order-tracker.js';
import {shipment, view} from '../shared/builders.js';
import {find, shown, until} from './mount.js';
import {estimate, one, scan} from './states.js';

const scans = ['12', '14', '16', '18', '20'].map((hour) => scan(`2026-11-22T${hour}:00:00+01:00`)).reverse();

const split = view({
  items: [{id: 'mug', name: 'Mug', quantity: 2}],
  shipments: [
    shipment(
      {number: '1Z1', items: [{id: 'mug', quantity: 2}]},
      {status: 'delivered', deliveredAt: '2026-11-20T10:12:00+01:00', events: scans.slice(0, 1)},
    ),
    shipment({number: '1Z2'}, {estimate, events: scans}),
    shipment({number: 'JD3', carrier: 'dhl', carrierName: 'DHL'}, {status: 'pre_transit', events: scans.slice(0, 1)}),
  ],
});

/** What is drawn, without what the templates leave for themselves. */
const lookOf = (element: OrderTracker) => find(element, '.frame').innerHTML.replace(/<!--.*?-->/gs, '');

describe('on paper', () => {
  it('every scan stands, and afterwards what stood there before', async () => {
    const element = await shown(one({events: scans}));
    const lines = () => element.renderRoot.querySelectorAll('.log li').length;
    expect(lines()).to.equal(3);
    window.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(lines()).to.equal(5);
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(lines()).to.equal(3);
  });

  it('every parcel of a split order stands there, in its place, with all that is known of it', async () => {
    const element = await shown(split);
    find(element, '#parcel-1').click();
    await element.updateComplete;
    const before = lookOf(element);
    const panel = find(element, '#parcel');
    find(element, '#parcel-1').focus();
    window.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    const each = [...element.renderRoot.querySelectorAll<HTMLElement>('.parcel')];
    expect(each.map((one) => one.querySelector('.parcel-title h3')?.textContent)).to.deep.equal([
      'Delivered Fri 20 Nov',
      'Arriving Thu 26 Nov',
      'Waiting for DHL',
    ]);
    expect(each.map((one) => one.querySelector('.parcel-title p')?.textContent)).to.deep.equal([
      'Parcel 1, UPS. 2 items',
      'Parcel 2, UPS',
      'Parcel 3, DHL',
    ]);
    expect(each.map((one) => one.querySelector('.number')?.textContent)).to.deep.equal(['1Z1', '1Z2', 'JD3']);
    expect(each.map((one) => one.querySelectorAll('.log li').length)).to.deep.equal([1, 5, 1]);
    expect(each[1]).to.equal(panel);
    expect(find(element, '.hidden:has([role="tablist"])').offsetHeight).to.equal(1);
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(lookOf(element)).to.equal(before);
    expect(find(element, '#parcel')).to.equal(panel);
    expect((element.renderRoot as ShadowRoot).activeElement?.id).to.equal('parcel-1');
  });

  it('an element that has left the page hears nothing of it, and hears it again when it is back', async () => {
    const element = await shown(one({events: scans}));
    const parent = element.parentElement as HTMLElement;
    const lines = () => element.renderRoot.querySelectorAll('.log li').length;
    element.remove();
    await element.updateComplete;
    window.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(lines()).to.equal(3);
    parent.append(element);
    await until(() => {
      window.dispatchEvent(new Event('beforeprint'));
      return lines() === 5;
    });
    window.dispatchEvent(new Event('afterprint'));
  });

  it('how we know stands open', async () => {
    const element = await shown(one({estimate}));
    const rows = find(element, '.how dl');
    expect(rows.checkVisibility({contentVisibilityAuto: true})).to.equal(false);
    try {
      await emulateMedia({media: 'print'});
      await until(() => rows.checkVisibility({contentVisibilityAuto: true}));
    } finally {
      await emulateMedia({media: 'screen'});
    }
  });
});

import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {find, shown, until} from './mount.js';
import {estimate, one, scan} from './states.js';

const scans = ['12', '14', '16', '18', '20'].map((hour) => scan(`2026-11-22T${hour}:00:00+01:00`)).reverse();

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

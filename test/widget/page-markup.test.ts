import {expect, fixture, html} from '@open-wc/testing';
import type {OrderTracker} from '../../widget/order-tracker.js';
import {now} from '../shared/builders.js';
import {clock, until} from './mount.js';
import {estimate, one} from './states.js';

describe('what machines read, in a page that takes no text for a script', () => {
  const violations: string[] = [];
  const onViolation = ({violatedDirective}: SecurityPolicyViolationEvent) => violations.push(violatedDirective);
  const strict = document.createElement('meta');

  before(() => {
    document.addEventListener('securitypolicyviolation', onViolation);
    strict.httpEquiv = 'Content-Security-Policy';
    strict.content = "require-trusted-types-for 'script'";
    document.head.append(strict);
  });
  after(() => document.removeEventListener('securitypolicyviolation', onViolation));

  it('stands there, follows the order, and breaks no rule of the page', async () => {
    const view = one({estimate});
    const element = await fixture<OrderTracker>(
      html`<order-tracker lang="en" markup .order=${view} .clock=${clock}></order-tracker>`,
    );
    const written = () => element.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
    await until(() => written() !== '');
    expect(JSON.parse(written())[0]['@type']).to.equal('ParcelDelivery');
    element.order = one({estimate: {from: '2026-11-28', provider: 'ups', askedAt: now}});
    await until(() => written().includes('2026-11-28'));
    expect(element.querySelectorAll('script')).to.have.length(1);
    await new Promise(requestAnimationFrame);
    expect(violations).to.deep.equal([]);
  });
});

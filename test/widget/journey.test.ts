import {expect} from '@open-wc/testing';
import type {Location} from '../../shared/model.js';
// Loaded here, so that no test has to wait for it and what is under it.
import '../../widget/map/map.js';
import type {OrderTracker} from '../../widget/order-tracker.js';
import {find, shown, text, until} from './mount.js';
import {estimate, one, scan} from './states.js';

const at = (city: string, country: string, latitude: number, longitude: number): Location => ({
  ...{city, country},
  coordinates: {latitude, longitude},
});
const porto = at('PORTO', 'PT', 41.1, -8.6);
const köln = at('Köln', 'DE', 50.9, 7);
const malmö = at('Malmö', 'SE', 55.6, 13);
const stockholm = at('Stockholm', 'SE', 59.3, 18.1);

/** Scanned at these places, the first first. */
const through = (...places: Location[]) =>
  one(
    {estimate, events: places.map((location, day) => scan(`2026-11-${16 + day}T11:20:00`, {location})).reverse()},
    {destination: {...stockholm}},
  );

async function withMap(element: OrderTracker): Promise<SVGSVGElement> {
  find(element, '.journey').scrollIntoView();
  await until(() => element.renderRoot.querySelector('.journey svg') !== null);
  return element.renderRoot.querySelector('.journey svg') as SVGSVGElement;
}

describe('the map', () => {
  it('draws what is scanned solid, what is expected dotted, and cities as dots', async () => {
    const svg = await withMap(await shown(through(porto, köln, malmö)));
    expect(svg.querySelectorAll('.map-land, .map-line, .map-line.expected').length).to.equal(3);
    expect([...svg.querySelectorAll('.map-dot')].map(({classList}) => classList.item(1))).to.deep.equal([
      ...['passed', 'next', 'passed', 'last'],
    ]);
    expect(getComputedStyle(svg.querySelector('.map-line') as Element).stroke).to.equal('rgb(43, 63, 158)');
    expect(getComputedStyle(svg.querySelector('.expected') as Element).strokeDasharray).to.match(/^0(px)?, 8(px)?$/);
    expect(getComputedStyle(svg.querySelector('.map-dot.next') as Element).fill).to.equal('rgb(255, 255, 255)');
    expect(svg.querySelectorAll('[style]').length).to.equal(0);
  });

  for (const width of [320, 720, 820, 1200]) {
    it(`fills its box pixel for pixel at ${width}, and no name covers another`, async () => {
      const element = await shown(through(porto, köln, malmö, stockholm, malmö, köln));
      element.style.inlineSize = `${width}px`;
      const svg = await withMap(element);
      const {width: wide, height: high} = find(element, '.map').getBoundingClientRect();
      expect(wide).to.equal(find(element, '.parcel').clientWidth);
      await until(() => svg.getAttribute('viewBox') === `0 0 ${wide} ${high}`);
      const names = [...svg.querySelectorAll('text')];
      expect(names.map(({textContent}) => textContent).sort()).to.deep.equal(['Köln', 'Malmö', 'Porto', 'Stockholm']);
      const boxes = names.map((name) => name.getBoundingClientRect());
      for (const [index, box] of boxes.entries())
        for (const other of boxes.slice(index + 1))
          expect(
            box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top,
          ).to.equal(true);
    });
  }

  it('says what it shows: to who sees it below, to who does not in a label and a list', async () => {
    const element = await shown(through(porto, köln, malmö));
    const svg = await withMap(element);
    expect(svg.getAttribute('role')).to.equal('img');
    expect(svg.getAttribute('aria-label')).to.equal(
      'Map: from Porto over Köln to Malmö, where the parcel was last scanned; Stockholm is still to come.',
    );
    expect(text(element, '.journey figcaption')).to.equal(
      'Last scan: Malmö, Wed 18 Nov, 11:20. Solid is scanned, dotted is still to come. Cities only.',
    );
    const places = [...element.renderRoot.querySelectorAll('.places li')].map(({textContent}) => textContent);
    expect(places).to.deep.equal([
      'Porto, Mon 16 Nov, 11:20',
      'Köln, Tue 17 Nov, 11:20',
      'Malmö, Wed 18 Nov, 11:20',
      'Stockholm, still to come',
    ]);
    expect(find(element, '.journey').querySelectorAll('a, button, [tabindex]').length).to.equal(0);
    await expect(element).to.be.accessible();
  });

  it('is not mirrored where words run from right to left', async () => {
    const element = await shown(through(porto, malmö), 'ar');
    const svg = await withMap(element);
    const x = (kind: string) => Number(svg.querySelector(`.map-dot.${kind}`)?.getAttribute('cx'));
    expect(x('passed')).to.be.below(x('last'));
    expect(getComputedStyle(svg).direction).to.equal('ltr');
  });

  it('is not there for fewer than two cities, or for places that are nowhere', async () => {
    const nowhere = {city: 'X', coordinates: {latitude: Number.NaN, longitude: 500}};
    for (const view of [
      one({estimate}),
      one({events: [scan('2026-11-20', {location: nowhere}), scan('2026-11-19', {location: köln})]}),
    ])
      expect((await shown(view)).renderRoot.querySelector('.journey')).to.equal(null);
  });

  it('keeps its room, and is drawn only once it is near', async () => {
    const element = await shown(through(porto, köln));
    const far = document.createElement('div');
    far.style.blockSize = '3000px';
    element.before(far);
    element.remove();
    far.after(element);
    window.scrollTo(0, 0);
    const box = find(element, '.map');
    const height = box.offsetHeight;
    expect(height).to.be.at.least(220);
    await new Promise((looked) => new IntersectionObserver(looked).observe(box));
    await import('../../widget/map/map.js');
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    expect(box.childElementCount).to.equal(0);
    await withMap(element);
    expect(box.offsetHeight).to.equal(height);
  });

  it('is not composed again when only what stands around it changes', async () => {
    const element = await shown(through(porto, köln));
    await withMap(element);
    const {getContext} = HTMLCanvasElement.prototype;
    let composed = 0;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: unknown[]) {
      composed += 1;
      return Reflect.apply(getContext, this, asked);
    } as typeof getContext;
    try {
      element.requestUpdate();
      await element.updateComplete;
      expect(composed).to.equal(0);
      element.order = through(porto, köln, malmö);
      await element.updateComplete;
      expect(composed).to.equal(1);
    } finally {
      HTMLCanvasElement.prototype.getContext = getContext;
    }
  });

  it('follows the order, and wears its style sheet once', async () => {
    const element = await shown(through(porto, köln));
    await withMap(element);
    element.order = through(porto, köln, malmö);
    await element.updateComplete;
    expect(find(element, '.map-name.last').textContent).to.equal('Malmö');
    const sheets = element.shadowRoot?.adoptedStyleSheets.length;
    element.order = one({estimate});
    await element.updateComplete;
    element.order = through(porto, köln);
    await element.updateComplete;
    await withMap(element);
    expect(element.shadowRoot?.adoptedStyleSheets.length).to.equal(sheets);
  });
});

import {expect} from '@open-wc/testing';
import {emptyPage, put, type Read, readPage} from './page-under-test.js';

const ups = '1Z999AA10123456784';
const other = '1Z5R89390357567127';
const s10 = 'RB123456785GB';

describe('the text of a page', () => {
  const cases: ReadonlyArray<readonly [what: string, markup: string, written: readonly string[]]> = [
    ['a number in a sentence', `<p>It travels with UPS: ${ups}, from Porto.</p>`, [ups]],
    ['one split over inline elements', '<p>UPS <b>1Z999</b><span>AA10</span>123<i>456784</i></p>', [ups]],
    [
      'one printed in groups, over elements',
      '<p>UPS <b>1Z 999 AA1</b> <i>01 2345 6784</i></p>',
      ['1Z 999 AA101 2345 6784'],
    ],
    ['pieces of which none is long', '<p>Post <a>RB</a><a>123</a><a>456</a><a>785</a><a>GB</a></p>', [s10]],
    ['none over a line break', '<p>UPS 1Z999AA10<br>123456784</p>', []],
    ['none over blocks', '<div>UPS 1Z999AA10</div><div>123456784</div>', []],
    ['none over cells', '<table><tr><td>1Z999AA10</td><td>123456784</td></tr></table>', []],
    ['none over a span that is a block', '<p>UPS <span style="display: block">1Z999AA10</span>123456784</p>', []],
    ['one around something hidden', `<p>UPS 1Z999AA10<span style="display: none">, </span>123456784</p>`, [ups]],
    [
      'one in source that is broken into lines',
      '<p>UPS\n      1Z 999 AA1\n      01 2345 6784</p>',
      ['1Z 999 AA1\n      01 2345 6784'],
    ],
    ['two lines of preformatted text', `<pre>UPS ${ups}\nUPS ${other}</pre>`, [ups, other]],
    [
      'a column of tracking numbers',
      '<table><tr><th>Order</th><th>Tracking number</th></tr><tr><td>12345678</td><td>986578788855</td></tr></table>',
      ['986578788855'],
    ],
    [
      'no column of order numbers',
      '<table><tr><th>Order</th><th>Price</th></tr><tr><td>986578788855</td><td>12.50</td></tr></table>',
      [],
    ],
    [
      'what somebody writes',
      `<input value="${ups}"><textarea>${ups}</textarea><div contenteditable>UPS ${ups}</div>`,
      [],
    ],
    [
      'what an editor shows',
      `<div class="CodeMirror"><pre>${ups}</pre></div><div class="monaco-editor"><div>${ups}</div></div>`,
      [],
    ],
    [
      'no program',
      `<script type="text/plain">UPS ${ups}</script><style>/* ${ups} */</style><noscript>${ups}</noscript>`,
      [],
    ],
  ];
  for (const [what, markup, written] of cases) {
    it(what, async () => {
      put(emptyPage(), markup);
      const read = await readPage();
      expect(read.written()).to.deep.equal(written);
      read.end();
    });
  }

  it('is read to its end, and each number once, however long one text is', async () => {
    const line = `The kiln is opened in the morning. `;
    const page = emptyPage();
    const text = `${line.repeat(3000)}UPS ${ups} ${line.repeat(3000)}UPS ${other}`;
    page.append(text);
    const read = await readPage();
    expect(read.numbers()).to.deep.equal([ups, other]);
    read.end();
  });

  it('is left as it is: no element is added, no text is split', async () => {
    const page = emptyPage();
    put(page, `<p>UPS ${ups}</p>`);
    const before = page.innerHTML;
    const read = await readPage();
    expect([page.innerHTML, page.firstChild?.childNodes.length]).to.deep.equal([before, 1]);
    read.end();
  });
});

describe('what a page says besides its text', () => {
  it('a link to a tracking page is a number, and makes one of what is written elsewhere', async () => {
    put(
      emptyPage(),
      '<a href="https://www.fedex.com/fedextrack/?trknbr=986578788855">Track</a><p>Reference 986578788855</p>',
    );
    const read = await readPage();
    expect([...read.sightings].map(({number, candidates}) => [number, candidates[0]?.carrier])).to.deep.equal([
      ['986578788855', 'fedex'],
      ['986578788855', 'fedex'],
    ]);
    read.end();
  });

  it('markup makes a number of what is written elsewhere', async () => {
    const order = JSON.stringify({'@type': 'ParcelDelivery', trackingNumber: '986578788855'});
    put(emptyPage(), `<script type="application/ld+json">${order}</script><p>Reference 986578788855</p>`);
    const read = await readPage();
    expect(read.numbers()).to.deep.equal(['986578788855']);
    read.end();
  });

  it('open shadow roots are read, in one another and under everyday elements', async () => {
    const page = emptyPage();
    put(page, '<div></div><a-card></a-card>');
    const inner = document.createElement('an-inner');
    page.firstElementChild?.attachShadow({mode: 'open'}).append('UPS ', ups);
    page.lastElementChild?.attachShadow({mode: 'open'}).append(inner);
    inner.attachShadow({mode: 'open'}).append(`UPS ${other}`);
    const read = await readPage();
    expect(read.numbers().sort()).to.deep.equal([other, ups]);
    read.end();
  });
});

describe('a page that changes', () => {
  let page: HTMLElement;
  let read: Read;
  beforeEach(async () => {
    page = emptyPage();
    put(page, `<p>UPS ${ups}</p>`);
    read = await readPage();
  });
  afterEach(() => read.end());

  it('what is added is read', async () => {
    put(page, `<section><p>UPS ${other}</p></section>`);
    await read.settled();
    expect(read.numbers()).to.deep.equal([ups, other]);
  });

  it('what is added piece by piece is a number when it is whole', async () => {
    put(page, '<p>UPS 1Z5R8</p>');
    await read.settled();
    page.lastElementChild?.append('939035', '7567127');
    await read.settled();
    expect(read.numbers()).to.deep.equal([ups, other]);
  });

  it('what is taken away is gone', async () => {
    page.firstElementChild?.remove();
    await read.settled();
    expect(read.numbers()).to.deep.equal([]);
  });

  it('a text that becomes another one is read anew', async () => {
    const text = page.querySelector('p')?.firstChild as Text;
    text.data = `Now UPS ${other}`;
    await read.settled();
    expect(read.numbers()).to.deep.equal([other]);
  });

  it('a number is found though everything else changes all the time', async () => {
    const ticker = document.createElement('p');
    page.append(ticker);
    let ticks = 0;
    const ticking = setInterval(() => {
      ticker.textContent = `tick ${ticks++}`;
    });
    put(page, `<p>UPS ${other}</p>`);
    await read.settled();
    clearInterval(ticking);
    expect(read.numbers()).to.include(other);
  });

  it('a shadow root that comes when its element is defined is read', async () => {
    put(page, '<comes-later></comes-later>');
    await read.settled();
    customElements.define(
      'comes-later',
      class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({mode: 'open'}).append(`UPS ${other}`);
        }
      },
    );
    put(page, '<p>Now</p>');
    await read.settled();
    await read.settled();
    expect(read.numbers().sort()).to.deep.equal([other, ups]);
  });

  it('what an order’s element holds out is noticed', async () => {
    put(page, '<order-tracker></order-tracker>');
    await read.settled();
    page.lastElementChild?.setAttribute('watch', '{}');
    await Promise.resolve();
    expect(read.heldOut).to.deep.equal([page.lastElementChild]);
  });

  it('nothing is read any more after the end', async () => {
    read.end();
    put(page, `<p>UPS ${other}</p>`);
    const again = await readPage();
    again.end();
    expect(read.numbers()).to.deep.equal([ups]);
  });
});

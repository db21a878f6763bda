import {expect} from '@open-wc/testing';
import {WelcomePage} from '../../../extension/welcome/welcome-page.js';
import {detect} from '../../../shared/detect/index.js';

customElements.define('welcome-page', WelcomePage);

async function shown(language: string) {
  const recognised: string[] = [];
  let isAllowed = false;
  const page = Object.assign(document.createElement('welcome-page') as WelcomePage, {
    language,
    recognise: (text: string) => recognised.push(text),
    tell: async () => isAllowed,
  });
  document.body.append(page);
  while (!page.renderRoot.querySelector('h1')) await new Promise(requestAnimationFrame);
  const allow = () => {
    isAllowed = true;
  };
  return {page, recognised, allow};
}

afterEach(() => document.querySelector('welcome-page')?.remove());

describe('<welcome-page>', () => {
  for (const language of ['en', 'ar', 'zh-Hans']) {
    it(`passes the accessibility audit: ${language}`, async () => {
      const {page} = await shown(language);
      expect(page.dir).to.equal(language === 'ar' ? 'rtl' : 'ltr');
      await expect(page).to.be.accessible();
    });
  }

  it('tries it with a number whose check digit fits, and says that it is an example', async () => {
    const {page, recognised} = await shown('en');
    page.renderRoot.querySelector<HTMLElement>('.try button')?.click();
    const [number = ''] = recognised;
    expect(detect(number)[0]?.confidence).to.equal('checked');
    expect(page.renderRoot.querySelector('#example')?.textContent).to.contain('is an example').and.to.contain(number);
  });

  it('turns notifications on if the browser allows them, and says so', async () => {
    const {page, allow} = await shown('en');
    const place = page.renderRoot.querySelector('[role=status]');
    place?.querySelector('button')?.click();
    await page.updateComplete;
    expect(place?.textContent).to.equal('Turn on notifications');
    allow();
    place?.querySelector('button')?.click();
    while (place?.querySelector('button')) await new Promise(requestAnimationFrame);
    expect(place?.textContent).to.equal('Notifications are on.');
  });
});

import {html} from 'lit';
import type {Page, Section} from '../page.js';

export function aboutSection({words: {about}, edge}: Page): Section {
  return {
    title: about.title,
    rows: [
      {id: 'version', name: about.version, control: html`<span>${edge.version}</span>`},
      {
        id: 'privacy',
        name: about.privacy,
        hint: about.privacyHint,
        control: html`<a class="button bare" href="../welcome/index.html">${about.more}</a>`,
      },
    ],
  };
}

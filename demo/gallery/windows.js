// Windows of their own, for what lies over all of one. As wide as their frame, and as high as what is in them.
import {answerEverything} from './answers.js';
import {ready, tracker} from './elements.js';
import {states} from './states.js';
import {holdStill} from './still.js';

/** What belongs into which. */
const contents = new WeakMap();

/** For the first look: higher than any dialog. */
const highest = 2400;
const around = 48;

export function windowOf(state, {name, ...rest}) {
  const made = document.createElement('iframe');
  made.title = name;
  contents.set(made, {state, ...rest});
  return made;
}

export async function openWindow(made) {
  const {state, theme, language} = contents.get(made);
  const loaded = new Promise((done) => made.addEventListener('load', done, {once: true}));
  made.srcdoc = `<!doctype html>
    <html lang="${language}">
      <meta charset="utf-8">
      <title>${state.title}</title>
      <link rel="stylesheet" href="/demo/ground.css">
      <link rel="stylesheet" href="/demo/gallery/themes.css">
      <script type="module" src="/order-tracker.js"></script>
      <body><main></main></body>
    </html>`;
  await loaded;
  const {contentWindow: view, contentDocument: owner} = made;
  if (!view) return;
  // A window does not take it from what is around it.
  owner.documentElement.style.colorScheme = getComputedStyle(made).colorScheme;
  const move = holdStill(view);
  answerEverything(view, states);
  made.height = String(highest);
  await view.customElements.whenDefined('order-tracker');
  const inside = tracker(state, {theme, language}, owner);
  owner.querySelector('main').append(inside);
  await ready(inside);
  move();
  const dialog = inside.shadowRoot?.querySelector('dialog');
  if (dialog) made.height = String(Math.ceil(dialog.getBoundingClientRect().height) + around);
}

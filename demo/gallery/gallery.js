// Draws what the address says: `#state=late&frame=dark&theme=green&language=de`, each left out for all or for ours. Instead
// of a state there may be a group of them, or `themes`.
import {answerEverything} from './answers.js';
import {contrastOf} from './contrast.js';
import {ready, tracker} from './elements.js';
import {fillFields} from './fields.js';
import {states} from './states.js';
import {holdStill} from './still.js';
import {openWindow, windowOf} from './windows.js';

const frames = {wide: 'Wide', narrow: 'Narrow, 320 px', dark: 'Dark', rtl: 'Right to left'};
const main = document.querySelector('main');
const form = document.querySelector('#choice');
const {state: stateField, frame: frameField, theme: themeField, language: languageField} = form.elements;

/** What was drawn last: an older drawing that is still going on gives up. */
let drawing = 0;

async function draw() {
  drawing += 1;
  const mine = drawing;
  main.setAttribute('aria-busy', 'true');
  const chosen = new URLSearchParams(location.hash.slice(1));
  for (const field of form.elements) field.value = chosen.get(field.name) ?? '';
  const [state, frame, theme] = [stateField.value, frameField.value, themeField.value];
  if (frame) main.dataset.frame = frame;
  else delete main.dataset.frame;

  const isOverview = !state && !frame && !theme;
  const shown = states.filter(({id, group}) => !state || state === id || state === group);
  const sections = shown.map((one) =>
    section(
      one.id,
      one.title,
      (frame ? [frame] : Object.keys(frames)).map((name) => framed(one, name, theme)),
    ),
  );
  main.replaceChildren(...(isOverview || state === 'themes' ? [themes()] : []), ...sections);

  const {activeElement} = document;
  const move = holdStill(window);
  await Promise.all([
    ...[...main.querySelectorAll('order-tracker')].map(ready),
    // In all frames, those that are come to: what is out of sight is not drawn, see gallery.css.
    ...[...main.querySelectorAll('iframe')].map((one) => (frame ? openWindow(one) : whenSeen(one))),
  ]);
  activeElement?.focus();
  move();
  for (const figure of main.querySelectorAll('#themes figure')) measure(figure);
  if (mine === drawing) main.setAttribute('aria-busy', 'false');
}

function whenSeen(one) {
  const observer = new IntersectionObserver(([{isIntersecting}]) => {
    if (!isIntersecting) return;
    observer.disconnect();
    void openWindow(one);
  });
  observer.observe(one);
}

function section(id, title, figures) {
  const made = document.createElement('section');
  made.id = id;
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = `#state=${id}`;
  link.textContent = title.charAt(0).toUpperCase() + title.slice(1);
  heading.append(link);
  const row = document.createElement('div');
  row.className = 'frames';
  row.append(...figures);
  made.append(heading, row);
  return made;
}

/** A state in a frame. */
function framed(state, frame, theme) {
  const figure = document.createElement('figure');
  figure.dataset.frame = frame;
  const caption = document.createElement('figcaption');
  caption.textContent = frames[frame];
  const isMirrored = /^(ar|he)/.test(languageField.value);
  const language = frame === 'rtl' && !isMirrored ? 'ar' : languageField.value || 'en';
  const around = {theme, language, name: `${state.title}, ${frames[frame]}`};
  figure.append(caption, state.hasWindow ? windowOf(state, around) : tracker(state, around));
  return figure;
}

/** The same order in every theme. */
function themes() {
  const onItsWay = states.find(({id}) => id === 'on-its-way');
  const figures = [...themeField.options].map(({value, text}) => {
    const figure = framed(onItsWay, 'narrow', value);
    figure.querySelector('figcaption').textContent = text;
    return figure;
  });
  return section('themes', 'Themes, and the contrast they reach', figures);
}

function measure(figure) {
  const {line, button, ink} = contrastOf(figure.querySelector('order-tracker'));
  figure.querySelector('figcaption').append(`: line ${line} : 1, button ${button} : 1, text ${ink} : 1`);
}

form.addEventListener('change', () => {
  const chosen = [...new FormData(form)].filter(([, value]) => value);
  location.hash = new URLSearchParams(chosen).toString();
});
window.addEventListener('hashchange', draw);

answerEverything(window, states);
await fillFields(stateField, languageField);
await draw();

// Draws what the address says: `#state=late&frame=dark&theme=green&language=de`, each left out for all or for ours.
import {answerEverything} from './answers.js';
import {contrastOf} from './contrast.js';
import {spokenLanguages} from './languages.js';
import {now} from './orders.js';
import {states} from './states.js';

const frames = {wide: 'Wide', narrow: 'Narrow, 320 px', dark: 'Dark', rtl: 'Right to left'};
const main = document.querySelector('main');
const form = document.querySelector('#choice');
const {state: stateField, frame: frameField, theme: themeField, language: languageField} = form.elements;

/** What is typed into an element's form, as soon as it is there. */
const tries = new WeakMap();

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

  const shown = states.filter(({id}) => !state || id === state);
  const sections = shown.map((one) =>
    section(
      one.id,
      one.title,
      (frame ? [frame] : Object.keys(frames)).map((name) => framed(one, name, theme)),
    ),
  );
  const isOverview = !state && !frame && !theme;
  main.replaceChildren(...(isOverview ? [themes()] : []), ...sections);

  const trackers = [...main.querySelectorAll('order-tracker')];
  await Promise.all(trackers.map(ready));
  if (isOverview) for (const figure of main.querySelectorAll('#themes figure')) measure(figure);
  if (mine === drawing) main.setAttribute('aria-busy', 'false');
}

function ready(tracker) {
  const tried = tries.get(tracker);
  return tried ? tracker.lookUp(...tried) : tracker.updateComplete;
}

function section(id, title, figures) {
  const made = document.createElement('section');
  made.id = id;
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = id === 'themes' ? '#' : `#state=${id}`;
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
  figure.append(caption, tracker(state, theme, frame === 'rtl' && !isMirrored ? 'ar' : languageField.value || 'en'));
  return figure;
}

function tracker({order, attributes = {api: '/'}, tried}, theme, language) {
  const made = document.createElement('order-tracker');
  made.lang = language;
  if (theme) made.dataset.theme = theme;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.clock = () => Date.parse(now);
  if (order) made.order = structuredClone(order);
  if (tried) tries.set(made, tried);
  return made;
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

function option(value, text) {
  const made = document.createElement('option');
  made.value = value;
  made.textContent = text;
  return made;
}

form.addEventListener('change', () => {
  const chosen = [...new FormData(form)].filter(([, value]) => value);
  location.hash = new URLSearchParams(chosen).toString();
});
window.addEventListener('hashchange', draw);

answerEverything();
stateField.append(option('', 'All'), ...states.map(({id, title}) => option(id, title)));
const named = (await spokenLanguages()).map(([tag, name]) => option(tag === 'en' ? '' : tag, name));
languageField.append(...named);
await draw();

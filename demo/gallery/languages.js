// Languages by their own names, as shops know them. Which of them the element speaks, it is asked itself.
const names = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  it: 'Italiano',
  'pt-BR': 'Português (Brasil)',
  nl: 'Nederlands',
  pl: 'Polski',
  sv: 'Svenska',
  tr: 'Türkçe',
  ja: '日本語',
  'zh-Hans': '简体中文',
  ko: '한국어',
  ar: 'العربية',
  he: 'עברית',
};

/** Pairs of tag and name. */
export async function spokenLanguages() {
  await customElements.whenDefined('order-tracker');
  const spoken = await Promise.all(Object.keys(names).map(isSpoken));
  return Object.entries(names).filter((_, at) => spoken[at]);
}

/** An element that is given a language it does not speak, speaks English. */
async function isSpoken(tag) {
  const tracker = document.createElement('order-tracker');
  tracker.lang = tag;
  tracker.hidden = true;
  document.body.append(tracker);
  await tracker.updateComplete;
  const {lang} = tracker.shadowRoot.querySelector('.frame');
  tracker.remove();
  return lang === tag;
}

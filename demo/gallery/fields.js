// What can be chosen.
import {spokenLanguages} from './languages.js';
import {groups, states} from './states.js';

export async function fillFields(stateField, languageField) {
  const grouped = Object.entries(groups).map(([group, name]) => {
    const made = document.createElement('optgroup');
    made.label = name;
    const inIt = states.filter((state) => state.group === group);
    made.append(option(group, `${name}: all`), ...inIt.map(({id, title}) => option(id, title)));
    return made;
  });
  stateField.append(option('', 'All'), option('themes', 'Themes'), ...grouped);
  languageField.append(...(await spokenLanguages()).map(([tag, name]) => option(tag === 'en' ? '' : tag, name)));
}

function option(value, text) {
  const made = document.createElement('option');
  made.value = value;
  made.textContent = text;
  return made;
}

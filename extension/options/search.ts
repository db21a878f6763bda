// Which rows have what is searched for. Pure.
import type {Section} from './page.js';

/** Sections with the rows that have every word, in their own words or in the section's title. */
export function searched<S extends Section>(sections: readonly S[], query: string): S[] {
  const wanted = folded(query).split(/\s+/).filter(Boolean);
  return sections.flatMap((section) => {
    const rows = section.rows.filter(({name, hint = ''}) => {
      const text = folded(`${section.title} ${name} ${hint}`);
      return wanted.every((word) => text.includes(word));
    });
    return rows.length > 0 ? [{...section, rows}] : [];
  });
}

/** Without capitals and accents, as people type when they search. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

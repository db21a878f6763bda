import type {Words} from './en.js';

export const he: Words = {
  selection: 'האם זו חבילה?',
  link: 'האם זה קישור של חבילה?',
  search: 'חיפוש במה שמחכים לו, או הקלדת מספר',
  recognised: (carrier, number) => `${number}: מספר של ${carrier}`,
};

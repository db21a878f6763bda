import type {Words} from './en.js';

export const tr: Words = {
  selection: 'Bu bir kargo mu?',
  link: 'Bu bir kargo bağlantısı mı?',
  search: 'Beklediklerinizde arayın veya bir numara yazın',
  recognised: (carrier, number) => `${number}: ${carrier} numarası`,
};

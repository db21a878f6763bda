import type {Words} from './en.js';

export const ar: Words = {
  selection: 'هل هذا طرد؟',
  link: 'هل هذا رابط طرد؟',
  search: 'البحث في قائمتك، أو كتابة رقم',
  recognised: (carrier, number) => `${number}: رقم لدى ${carrier}`,
};

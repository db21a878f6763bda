import type {Words} from './en.js';

export const ar: Words = {
  selection: 'هل هذا طرد؟',
  link: 'هل هذا رابط طرد؟',
  search: 'ابحث فيما تنتظره، أو اكتب رقمًا',
  recognised: (carrier, number) => `${number}: رقم لدى ${carrier}`,
};

import type {Words} from './en.js';

export const zh: Words = {
  selection: '这是包裹吗？',
  link: '这是包裹的链接吗？',
  search: '搜索您在等的包裹，或输入单号',
  recognised: (carrier, number) => `${number}：${carrier} 的单号`,
};

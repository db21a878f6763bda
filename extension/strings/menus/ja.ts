import type {Words} from './en.js';

export const ja: Words = {
  selection: 'これは荷物の番号？',
  link: 'これは荷物のリンク？',
  search: '待っている荷物を検索、または番号を入力',
  recognised: (carrier, number) => `${number}：${carrier}の番号`,
};

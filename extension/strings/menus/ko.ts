import type {Words} from './en.js';

export const ko: Words = {
  selection: '이것은 택배인가요?',
  link: '이것은 택배 링크인가요?',
  search: '기다리는 것을 검색하거나 번호를 입력하세요',
  recognised: (carrier, number) => `${number}: ${carrier} 번호`,
};

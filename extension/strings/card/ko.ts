import type {Words} from './en.js';

const reasons: Words['reasons'] = {
  link: '링크가 택배사 페이지로 연결됨',
  name: '택배사 이름이 곁에 있음',
  host: '택배사 자체 페이지임',
  check_digit: '검증 숫자가 맞음',
  groups: '이 택배사의 묶음대로 적혀 있음',
  prefix: '이 택배사 번호처럼 시작함',
  post: '이 우편의 나라를 나타냄',
  label: '곁의 낱말이 그렇게 말함',
  country: '지금 계신 나라의 택배사임',
  last_mile: '위 택배사를 대신해 배달함',
  specimen: '인쇄된 견본처럼 보임',
  shape: '길이가 맞음',
};

const statuses: Words['statuses'] = {
  unknown: '스캔됨',
  pre_transit: '운송장 발행',
  in_transit: '배송 중',
  out_for_delivery: '배송 출발',
  available_for_pickup: '수령 가능',
  attempt_failed: '배송 시도',
  delivered: '배송 완료',
  exception: '배송 보류',
  returning: '반송 중',
  returned: '발송인에게 반송',
  cancelled: '취소됨',
  expired: '조회 종료',
};

export const ko: Words = {
  label: '운송장 번호',
  looksLike: '{carrier} 번호로 보여요',
  or: '{carriers}의 번호일 수도 있어요.',
  characters: '{count}자',
  reasons,
  nothingLeft: '아직 이 페이지 밖으로 나간 것은 없어요.',
  statuses,
  asked: '{who}, {time} 조회.',
  noScan: '아직 아무 데도 조회하지 않았어요.',
  watch: '지켜보기',
  watching: '목록에 있어요.',
  open: '{carrier}에서 보기',
  copy: '복사',
  copied: '복사됨',
  notANumber: '그런 번호가 아님',
  show: '모두 보기',
  close: '닫기',
  failed: '처리하지 못했어요. 바뀐 것은 없어요.',
};

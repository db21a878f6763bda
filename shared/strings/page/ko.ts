import type {PageStrings} from './en.js';

export const ko: PageStrings = {
  order: (number, day) => `주문 ${number}, ${day} 주문`,
  aside: '상품, 약속, 도움말',

  promise: {
    title: '저희의 약속',
    late: '늦어지면',
    lateSay: (count, answer) => `${count}일 넘게 늦어지면 문의해 주세요. 영업일 ${answer}일 이내에 답변해요.`,
    still: '움직임이 없으면',
    stillSay: (count, remedy) => `${count}일 동안 스캔이 없으면 분실로 처리해요. ${remedy}`,
    wrong: '문제가 있으면',
    wrongSay: (answer) => `여기에서 신고할 수 있어요. 영업일 ${answer}일 이내에 답변해요.`,
  },

  help: '도움말',
  report: '문제 신고',
  tell: '새 소식이 있으면 알림 받기',
  calendar: '캘린더 구독',
  write: (shop) => `${shop}에 문의`,

  word: {
    title: '상품을 받으셨나요?',
    delivered: '배송 완료인데 받지 못하셨나요?',
    parcel: (carrier, number) => `${carrier}, ${number}`,
    words: {received: '받았어요', not_received: '받지 못했어요'},
    said: {received: '받았다고 알려 주셨어요', not_received: '받지 못했다고 알려 주셨어요'},
    look: '대개 가까이에 있어요. 문 앞, 이웃집, 택배를 두는 곳을 살펴보세요. 그래도 없으면 신고해 주세요. 저희가 찾아볼게요.',
  },

  problems: '신고 내역',
  case: (number) => `접수번호 ${number}`,
  states: {open: '처리 중', answered: '답변 완료', closed: '종료'},
  answered: (shop, day) => `${shop} 답변: ${day}`,
  answerBy: (day) => `${day}까지 답변해요.`,

  problem: {
    title: '문제 신고',
    lead: (number) => `주문 ${number} 관련`,
    kind: '어떤 문제인가요?',
    kinds: {
      not_received: '도착하지 않았어요',
      damaged: '파손된 상품이 있어요',
      missing_item: '빠진 상품이 있어요',
      wrong_item: '주문과 다른 상품이 있어요',
      late: '늦어지고 있어요',
      address: '주소가 잘못되었어요',
      other: '기타',
    },
    parcel: '어떤 배송인가요?',
    whole: '주문 전체',
    text: '무슨 일이 있었나요?',
    textHint: '편하게 적어 주세요. 선택 사항이지만 도움이 돼요.',
    send: '보내기',
    back: '주문으로 돌아가기',
    missing: '어떤 문제인지 선택해 주세요.',
    tooLong: (most) => `너무 길어요. 최대 ${most}자까지 쓸 수 있어요.`,
    tooMany: '한 주문에 동시에 신고할 수 있는 한도에 도달했어요. 먼저 접수된 신고에 답변할게요.',
    notSent: '아직 보내지 않았어요.',
    done: (number) => `신고했어요: 접수번호 ${number}`,
    doneSay: (day) => `${day}까지 답변해요. 신고는 주문에 표시되고, 주문할 때 입력한 연락처로도 알려 드렸어요.`,
    doneSayNoMail: (day) => `${day}까지 답변해요. 신고는 주문에 표시돼요.`,
  },

  link: {
    ends: (number, day) => `이 링크로는 주문 ${number}만 열 수 있어요. ${day}까지 유효해요.`,
    end: '지금 만료하기',
  },

  gone: {
    title: '이 링크로 열 수 있는 주문이 없어요',
    say: '만료되었거나 링크가 일부만 복사되었어요. 주문에는 영향이 없어요.',
    lookUp:
      '주문번호, 그리고 주문할 때 입력한 이메일 또는 우편번호로 조회해 보세요. 쇼핑몰의 주문 페이지에서 열리고, 새 링크를 메일로 받을 수 있어요.',
    shop: (shop) => `${shop} 바로가기`,
  },

  calendarWords: {
    arriving: (shop) => `${shop}: 배송 도착`,
    promised: (shop) => `${shop}: 약속한 기한`,
    pickUp: (shop) => `${shop}: 수령 마지막 날`,
    order: (number) => `주문 ${number}`,
  },
};

import type {MailStrings} from './en.js';

export const ko: MailStrings = {
  about: {
    order: (order) => `주문 ${order}`,
    parcel: (order, index) => `주문 ${order}, 배송 ${index}`,
    parcels: (order, count) => `주문 ${order}, 배송 ${count}건`,
  },

  subject: {
    code: (order) => `주문 ${order} 인증번호`,
    link: (order) => `주문 ${order} 링크`,
    confirm_address: (order) => `주문 ${order} 알림을 받을까요?`,
    case_opened: (order, number) => `신고가 접수되었어요: 접수번호 ${number}, 주문 ${order}`,
    case_reported: (order, number) => `고객의 문제 신고: 접수번호 ${number}, 주문 ${order}`,
    case_answered: (order, number) => `신고에 대한 답변: 접수번호 ${number}, 주문 ${order}`,
  },

  parcelOf: (index, all, carrier) => `배송 ${index}/${all}, ${carrier}`,

  headline: {
    code: '인증번호',
    link: '주문 링크',
    confirm_address: '알림을 받을까요?',
    case_opened: '신고가 접수되었어요',
    case_reported: '고객의 문제 신고',
    case_answered: '신고에 대한 답변',
  },

  say: {
    code: (order) => `인증번호를 요청한 화면에서 주문 ${order} 정보를 열어요.`,
    link: (order) => `이 링크로는 주문 ${order}만 열 수 있어요.`,
    confirm_address: (order) => `누군가 이 주소로 주문 ${order} 알림을 보내 달라고 했어요.`,
    case_opened: (count) => `영업일 ${count}일 이내에 답변해요. 진행 상황은 주문에서 볼 수 있어요.`,
    case_reported: (count) => `영업일 ${count}일 이내의 답변을 약속하셨어요.`,
  },

  notAsked: {
    code: '요청하지 않으셨나요? 아무것도 하지 않아도 돼요. 인증번호 없이는 누구도 더 볼 수 없어요. 아무에게도 알려 주지 마세요. 저희는 절대 묻지 않아요.',
    link: '요청하지 않으셨나요? 아무것도 하지 않아도 돼요. 다른 사람에게는 이 링크가 없어요.',
    confirm_address: '본인이 아니라면 아무것도 하지 않아도 돼요. 알림을 보내지 않아요.',
  },

  caseNumber: '접수번호',
  caseKind: {
    not_received: '미도착',
    damaged: '파손',
    wrong_item: '다른 상품',
    missing_item: '상품 누락',
    late: '지연',
    address: '주소 오류',
    other: '기타',
  },
  customerWrites: '고객이 쓴 내용',
  youWrote: '신고하신 내용',
  quoted: (words) => `“${words}”`,
  carrierWrites: (carrier) => `${carrier} 안내`,
  pickUpAt: '수령 장소',

  button: {
    moving: '현재 위치 보기',
    order: '주문 열기',
    confirm: '네, 알림 받기',
  },

  why: {
    ordered: (shop, order) => `${shop}에서 주문하셔서 보내는 메일이에요. 주문 ${order}.`,
    asked: (day, order) => `${day}에 주문 ${order} 알림을 요청하셨어요.`,
    link: '이 링크로는 이 주문만 열 수 있어요. 본인 전용이니 다른 사람에게 전달하지 마세요.',
    choose: '알림 선택',
    stop: '수신 거부',
  },

  text: {
    code: (code, shop) => `${code}: ${shop} 인증번호예요. 아무에게도 알려 주지 마세요.`,
    confirm: (order) => `주문 ${order} 알림을 문자로 받을까요?`,
    reply: '‘네’라고 답장해 주세요. 원하지 않으면 그대로 두세요.',
    stop: '수신 거부: STOP 답장',
  },
};

import type {MailStrings} from './en.js';

export const zh: MailStrings = {
  about: {
    order: (order) => `订单 ${order}`,
    parcel: (order, index) => `订单 ${order}，包裹 ${index}`,
    parcels: (order, count) => `订单 ${order}，${count} 个包裹`,
  },

  subject: {
    code: (order) => `订单 ${order} 的验证码`,
    link: (order) => `订单 ${order} 的链接`,
    confirm_address: (order) => `是否接收订单 ${order} 的通知？`,
    case_opened: (order, number) => `已收到您的报告：工单 ${number}，订单 ${order}`,
    case_reported: (order, number) => `顾客报告了问题：工单 ${number}，订单 ${order}`,
    case_answered: (order, number) => `我们的回复：工单 ${number}，订单 ${order}`,
  },

  parcelOf: (index, all, carrier) => `包裹 ${index}/${all}，${carrier}`,

  headline: {
    code: '您的验证码',
    link: '您的订单链接',
    confirm_address: '是否接收通知？',
    case_opened: '已收到您的报告',
    case_reported: '顾客报告了问题',
    case_answered: '对您报告的回复',
  },

  say: {
    code: (order) => `此验证码在您请求它的页面打开订单 ${order}。`,
    link: (order) => `此链接只能打开订单 ${order}。`,
    confirm_address: (order) => `有人希望把订单 ${order} 的通知发到此地址。`,
    case_opened: (count) => `${count} 个工作日内回复。处理进展显示在订单中。`,
    case_reported: (count) => `您承诺在 ${count} 个工作日内回复。`,
  },

  notAsked: {
    code: '不是您请求的？无需处理：没有验证码，谁也看不到更多信息。不要告诉任何人，我们绝不会索要。',
    link: '不是您请求的？无需处理。其他人没有此链接。',
    confirm_address: '如果不是您本人操作，无需处理，我们不会发送通知。',
  },

  caseNumber: '工单',
  caseKind: {
    not_received: '没有收到',
    damaged: '损坏',
    wrong_item: '商品错误',
    missing_item: '缺少商品',
    late: '延误',
    address: '地址有误',
    other: '其他',
  },
  customerWrites: '顾客留言',
  youWrote: '您的留言',
  quoted: (words) => `“${words}”`,
  carrierWrites: (carrier) => `${carrier} 的说明`,
  pickUpAt: '取件地点',

  button: {
    moving: '查看包裹位置',
    order: '打开订单',
    confirm: '是，通知我',
  },

  why: {
    ordered: (shop, order) => `您收到此邮件，是因为您在 ${shop} 下单，订单 ${order}。`,
    asked: (day, order) => `您于${day}要求接收订单 ${order} 的通知。`,
    link: '此链接只能打开这个订单，仅供您本人使用，不要转发。',
    choose: '选择通知内容',
    stop: '停用这些邮件',
  },

  text: {
    code: (code, shop) => `${code} 是您在 ${shop} 的验证码。不要告诉任何人，我们绝不会索要。`,
    confirm: (order) => `接收订单 ${order} 的短信通知？`,
    reply: '同意请回复 “是”，否则无需处理。',
    stop: '退订回复 STOP',
  },
};

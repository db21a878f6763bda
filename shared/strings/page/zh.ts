import type {PageStrings} from './en.js';

export const zh: PageStrings = {
  order: (number, day) => `您的订单 ${number}，下单于${day}`,
  aside: '商品、承诺与帮助',

  promise: {
    title: '我们的承诺',
    late: '如果延误',
    lateSay: (count, answer) => `延误超过 ${count} 天：可联系我们，${answer} 个工作日内回复。`,
    still: '如果物流停滞',
    stillSay: (count, remedy) => `${count} 天没有扫描记录即按丢失处理。${remedy}`,
    wrong: '如果包裹有问题',
    wrongSay: (answer) => `在此报告，${answer} 个工作日内回复。`,
  },

  help: '帮助',
  report: '报告问题',
  tell: '有动态时通知我',
  calendar: '订阅日历',
  write: (shop) => `联系 ${shop}`,

  word: {
    title: '收到了吗？',
    delivered: '显示已送达，但没有收到？',
    parcel: (carrier, number) => `${carrier}，${number}`,
    words: {received: '已收到', not_received: '没有收到'},
    said: {received: '您表示已收到', not_received: '您表示未收到'},
    look: '包裹通常就在附近：门口、邻居家、平时放包裹的地方。如果仍未找到，可报告问题，由我们查找。',
  },

  problems: '您的报告',
  case: (number) => `工单 ${number}`,
  states: {open: '处理中', answered: '已回复', closed: '已关闭'},
  answered: (shop, day) => `${shop} 回复于${day}`,
  answerBy: (day) => `我们最晚${day}回复。`,

  problem: {
    title: '报告问题',
    lead: (number) => `关于订单 ${number}`,
    kind: '出了什么问题？',
    kinds: {
      not_received: '没有收到',
      damaged: '有商品损坏',
      missing_item: '缺少商品',
      wrong_item: '商品与订单不符',
      late: '已延误',
      address: '地址有误',
      other: '其他',
    },
    parcel: '哪个包裹？',
    whole: '整个订单',
    text: '发生了什么？',
    textHint: '用您自己的话描述。选填，但有助于处理。',
    send: '提交',
    back: '返回订单',
    missing: '选择问题类型。',
    tooLong: (most) => `内容过长：最多 ${most} 个字符。`,
    tooMany: '此订单同时报告的问题已达上限。我们先回复已有的报告。',
    notSent: '尚未提交。',
    done: (number) => `已报告：工单 ${number}`,
    doneSay: (day) => `我们最晚${day}回复。报告显示在您的订单中，我们也已通知下单时填写的联系方式。`,
    doneSayNoMail: (day) => `我们最晚${day}回复。报告显示在您的订单中。`,
  },

  link: {
    ends: (number, day) => `此链接只能打开订单 ${number}，有效期至${day}。`,
    end: '立即失效',
  },

  gone: {
    title: '此链接无法打开任何订单',
    say: '链接已失效，或没有完整复制。您的订单不受影响。',
    lookUp: '用订单号和下单时填写的邮箱或邮编查询：商家的订单页面会打开订单，并通过邮件发送新链接。',
    shop: (shop) => `前往 ${shop}`,
  },

  calendarWords: {
    arriving: (shop) => `${shop}：包裹送达`,
    promised: (shop) => `${shop}：承诺最晚今天送达`,
    pickUp: (shop) => `${shop}：取件最后一天`,
    order: (number) => `订单 ${number}`,
  },
};

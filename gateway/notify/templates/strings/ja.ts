import type {MailStrings} from './en.js';

export const ja: MailStrings = {
  about: {
    order: (order) => `注文 ${order}`,
    parcel: (order, index) => `注文 ${order}、荷物${index}`,
    parcels: (order, count) => `注文 ${order}、荷物${count}個`,
  },

  subject: {
    code: (order) => `注文 ${order} の確認コード`,
    link: (order) => `注文 ${order} のリンク`,
    confirm_address: (order) => `注文 ${order} のお知らせを受け取りますか？`,
    case_opened: (order, number) => `ご報告を受け付けました：受付番号 ${number}、注文 ${order}`,
    case_reported: (order, number) => `お客様からの問題の報告：受付番号 ${number}、注文 ${order}`,
    case_answered: (order, number) => `ご報告への回答：受付番号 ${number}、注文 ${order}`,
  },

  parcelOf: (index, all, carrier) => `荷物${index}（全${all}個）、${carrier}`,

  headline: {
    code: '確認コード',
    link: 'ご注文のリンク',
    confirm_address: 'お知らせを受け取りますか？',
    case_opened: 'ご報告を受け付けました',
    case_reported: 'お客様からの問題の報告',
    case_answered: 'ご報告への回答',
  },

  say: {
    code: (order) => `コードを請求した画面で注文 ${order} を開けます。`,
    link: (order) => `このリンクで開けるのは注文 ${order} だけです。`,
    confirm_address: (order) => `このアドレスに注文 ${order} のお知らせを送るよう依頼がありました。`,
    case_opened: (count) => `${count}営業日以内に回答します。経過は注文のページで確認できます。`,
    case_reported: (count) => `${count}営業日以内の回答をお約束しています。`,
  },

  notAsked: {
    code: 'お心当たりがない場合、何もする必要はありません。コードがなければ、これ以上の情報は誰にも見えません。コードは誰にも教えないでください。当店からお尋ねすることはありません。',
    link: 'お心当たりがない場合、何もする必要はありません。このリンクはほかの誰にも送られていません。',
    confirm_address: 'お心当たりがない場合、何もする必要はありません。お知らせは送りません。',
  },

  caseNumber: '受付番号',
  caseKind: {
    not_received: '届いていない',
    damaged: '破損',
    wrong_item: '商品違い',
    missing_item: '商品の不足',
    late: '遅延',
    address: '住所の誤り',
    other: 'その他',
  },
  customerWrites: 'お客様の報告',
  youWrote: 'ご報告の内容',
  quoted: (words) => `「${words}」`,
  carrierWrites: (carrier) => `${carrier}の記載`,
  pickUpAt: '受け取り場所',

  button: {
    moving: '現在の状況を見る',
    order: '注文を開く',
    confirm: 'はい、受け取ります',
  },

  why: {
    ordered: (shop, order) => `${shop}でのご注文（注文 ${order}）についてお送りしています。`,
    asked: (day, order) => `${day}のご依頼により、注文 ${order} についてお送りしています。`,
    link: 'リンクで開けるのはこの注文だけです。ご本人専用ですので、他の方に渡さないでください。',
    choose: 'お知らせの内容を選ぶ',
    stop: 'お知らせを停止',
  },

  text: {
    code: (code, shop) => `${code}は${shop}の確認コードです。誰にも教えないでください。`,
    confirm: (order) => `注文 ${order} をSMSでお知らせしますか？`,
    reply: '「はい」と返信してください。不要な場合、返信は要りません。',
    stop: '停止：STOPと返信',
  },
};

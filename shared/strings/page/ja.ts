import type {PageStrings} from './en.js';

export const ja: PageStrings = {
  order: (number, day) => `ご注文 ${number}（${day}）`,
  aside: '商品、お約束、ヘルプ',

  promise: {
    title: '当店のお約束',
    late: '遅れた場合',
    lateSay: (count, answer) => `お届けの遅れが${count}日を超えたらご連絡ください。${answer}営業日以内に回答します。`,
    still: '動きがない場合',
    stillSay: (count, remedy) => `スキャンが${count}日間ないと紛失として扱います。${remedy}`,
    wrong: '荷物に問題がある場合',
    wrongSay: (answer) => `このページからご報告ください。${answer}営業日以内に回答します。`,
  },

  help: 'ヘルプ',
  report: '問題を報告',
  tell: '動きがあったら通知を受け取る',
  calendar: 'カレンダーに登録',
  write: (shop) => `${shop}に連絡`,

  word: {
    title: '荷物は届きましたか？',
    delivered: '配達完了なのに届いていませんか？',
    parcel: (carrier, number) => `${carrier}、${number}`,
    words: {received: '届いた', not_received: '届いていない'},
    said: {received: '届いたと回答しました', not_received: '届いていないと回答しました'},
    look: '多くの場合、荷物は近くにあります。玄関のまわり、ご近所、荷物が置かれそうな場所をご確認ください。見つからない場合はご報告ください。当店が調べます。',
  },

  problems: 'ご報告',
  case: (number) => `受付番号 ${number}`,
  states: {open: '対応中', answered: '回答済み', closed: '完了'},
  answered: (shop, day) => `${shop}の回答：${day}`,
  answerBy: (day) => `${day}までに回答します。`,

  problem: {
    title: '問題を報告',
    lead: (number) => `注文 ${number} について`,
    kind: 'どのような問題ですか？',
    kinds: {
      not_received: '届いていない',
      damaged: '破損している',
      missing_item: '足りない商品がある',
      wrong_item: '注文と違う商品がある',
      late: '遅れている',
      address: '住所が間違っている',
      other: 'その他',
    },
    parcel: 'どの荷物ですか？',
    whole: '注文全体',
    text: '何がありましたか？',
    textHint: 'ご自由にお書きください（任意）。調査の助けになります。',
    send: '送信',
    back: '注文に戻る',
    missing: '問題の種類を選択してください。',
    tooLong: (most) => `長すぎます。${most}文字以内で入力してください。`,
    tooMany: '1つの注文で同時に報告できる上限に達しています。先にこれまでのご報告に回答します。',
    notSent: 'まだ送信されていません。',
    done: (number) => `報告を受け付けました：受付番号 ${number}`,
    doneSay: (day) =>
      `${day}までに回答します。ご報告は注文のページに表示されます。ご注文時の連絡先にもお知らせしました。`,
    doneSayNoMail: (day) => `${day}までに回答します。ご報告は注文のページに表示されます。`,
  },

  link: {
    ends: (number, day) => `このリンクで開けるのは注文 ${number} だけです。有効期限は${day}です。`,
    end: '今すぐ無効にする',
  },

  gone: {
    title: 'このリンクで開ける注文はありません',
    say: '期限が切れたか、リンクの一部が欠けています。ご注文に影響はありません。',
    lookUp:
      '注文番号と、ご注文時のメールアドレスまたは郵便番号で検索してください。ショップの注文ページで開くことができ、新しいリンクもメールで届きます。',
    shop: (shop) => `${shop}へ`,
  },

  calendarWords: {
    arriving: (shop) => `${shop}：荷物のお届け`,
    promised: (shop) => `${shop}：お届けのお約束の期限`,
    pickUp: (shop) => `${shop}：荷物の受け取り最終日`,
    order: (number) => `注文 ${number}`,
  },
};

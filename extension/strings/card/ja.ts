import type {Words} from './en.js';

const reasons: Words['reasons'] = {
  link: 'リンク先が配送会社のページ',
  name: '配送会社の名前が近くにある',
  host: '配送会社自身のページ',
  check_digit: 'チェックデジットが合う',
  groups: 'この配送会社の区切り方で書かれている',
  prefix: 'この配送会社の番号と同じ始まり方',
  post: 'この郵便の国を示している',
  label: '近くの言葉がそう示している',
  country: 'お住まいの国の配送会社',
  last_mile: '上の会社の配達を担う',
  specimen: '印刷された見本のように見える',
  shape: '長さが合う',
};

const statuses: Words['statuses'] = {
  unknown: 'スキャン済み',
  pre_transit: '送り状作成済み',
  in_transit: '輸送中',
  out_for_delivery: '配達中',
  available_for_pickup: '受け取り可能',
  attempt_failed: '配達できず持ち戻り',
  delivered: '配達完了',
  exception: '保留中',
  returning: '返送中',
  returned: '差出人に返送済み',
  cancelled: 'キャンセル済み',
  expired: '追跡終了',
};

export const ja: Words = {
  label: '追跡番号',
  looksLike: '{carrier}の番号のようです',
  or: '{carriers}の可能性もあります。',
  characters: '{count}文字',
  reasons,
  nothingLeft: 'このページからはまだ何も送信されていません。',
  statuses,
  asked: '{who}、{time}に照会。',
  noScan: 'まだどこにも照会していません。',
  watch: '追跡する',
  watching: 'リストにあります。',
  open: '{carrier}のページを開く',
  copy: 'コピー',
  copied: 'コピーしました',
  notANumber: '追跡番号ではない',
  show: 'すべて表示',
  close: '閉じる',
  failed: '処理できませんでした。変更はありません。',
};

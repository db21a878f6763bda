import type {Words} from './en.js';

const reasons: Words['reasons'] = {
  link: '有链接指向承运商页面',
  name: '旁边有承运商名称',
  host: '本页属于承运商',
  check_digit: '校验位相符',
  groups: '按该承运商的分组书写',
  prefix: '开头与该承运商的单号一样',
  post: '标明了该邮政的国家',
  label: '旁边的文字这样说明',
  country: '该承运商就在您所在地',
  last_mile: '为上面的承运商派送',
  specimen: '像印刷的样例',
  shape: '长度相符',
};

const statuses: Words['statuses'] = {
  unknown: '已扫描',
  pre_transit: '面单已生成',
  in_transit: '运输中',
  out_for_delivery: '派送中',
  available_for_pickup: '待取件',
  attempt_failed: '派送未成功',
  delivered: '已送达',
  exception: '运输受阻',
  returning: '退回中',
  returned: '已退回寄件人',
  cancelled: '已取消',
  expired: '已停止跟踪',
};

export const zh: Words = {
  label: '运单号',
  looksLike: '看起来是{carrier}的单号',
  or: '也可能是{carriers}的。',
  characters: '{count}个字符',
  reasons,
  nothingLeft: '还没有任何内容离开此页面。',
  statuses,
  asked: '{who}，查询于{time}。',
  noScan: '尚未向任何方查询。',
  watch: '关注',
  watching: '已在您的列表中。',
  open: '在 {carrier} 查看',
  copy: '复制',
  copied: '已复制',
  notANumber: '不是这类号码',
  show: '查看全部',
  close: '关闭',
  failed: '操作未成功。没有任何更改。',
};

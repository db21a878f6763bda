import type {Words} from './en.js';

const reasons: Words['reasons'] = {
  link: 'bir bağlantı taşıyıcının sayfasına götürüyor',
  name: 'yanında taşıyıcının adı var',
  host: 'bu sayfa taşıyıcının kendi sayfası',
  check_digit: 'kontrol basamağı tutuyor',
  groups: 'bu taşıyıcının gruplarıyla yazılmış',
  prefix: 'bu taşıyıcının numaraları gibi başlıyor',
  post: 'bu postanın ülkesini belirtiyor',
  label: 'yanındaki sözcükler öyle diyor',
  country: 'taşıyıcı bulunduğunuz yerden',
  last_mile: 'bir önceki adına dağıtıyor',
  specimen: 'basılı bir örneğe benziyor',
  shape: 'uzunluğu tutuyor',
};

const statuses: Words['statuses'] = {
  unknown: 'Tarandı',
  pre_transit: 'Etiket hazır',
  in_transit: 'Yolda',
  out_for_delivery: 'Dağıtımda',
  available_for_pickup: 'Teslim almaya hazır',
  attempt_failed: 'Teslimat denendi',
  delivered: 'Teslim edildi',
  exception: 'Bekletiliyor',
  returning: 'Geri dönüyor',
  returned: 'Göndericiye iade edildi',
  cancelled: 'İptal edildi',
  expired: 'Artık izlenmiyor',
};

export const tr: Words = {
  label: 'Takip numarası',
  looksLike: '{carrier} numarasına benziyor',
  or: 'Şunların da olabilir: {carriers}.',
  characters: '{count} karakter',
  reasons,
  nothingLeft: 'Bu sayfadan henüz hiçbir şey çıkmadı.',
  statuses,
  asked: '{who}, sorulma zamanı: {time}.',
  noScan: 'Henüz kimseye sorulmadı.',
  watch: 'İzle',
  watching: 'Listenizde.',
  open: '{carrier} sayfasını aç',
  copy: 'Kopyala',
  copied: 'Kopyalandı',
  notANumber: 'Böyle bir numara değil',
  show: 'Tümünü göster',
  close: 'Kapat',
  failed: 'İşlem tamamlanamadı. Hiçbir şey değişmedi.',
};

import type {Words} from './en.js';

const reasons: Words['reasons'] = {
  link: 'bir bağlantı kargo şirketinin sayfasına götürüyor',
  name: 'yanında kargo şirketinin adı var',
  host: 'bu sayfa kargo şirketinin kendi sayfası',
  check_digit: 'kontrol basamağı tutuyor',
  groups: 'bu kargo şirketinin gruplarıyla yazılmış',
  prefix: 'bu kargo şirketinin numaraları gibi başlıyor',
  post: 'bu postanın ülkesini belirtiyor',
  label: 'yanındaki sözcükler öyle diyor',
  country: 'kargo şirketi bulunduğunuz yerden',
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

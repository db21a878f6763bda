import type {Words} from './en.js';

export const tr: Words = {
  title: 'Şu anda hiçbir şey görmüyoruz.',
  lead: 'Siz değiştirene kadar böyle kalır. Her birine siz karar verirsiniz ve her birini geri alabilirsiniz.',
  page: {
    name: 'Bulunduğunuz sayfa',
    say: 'Düğmemize basın, o sayfada numara arayalım. Aramayı tarayıcınız yapar; sayfadan hiçbir şey dışarı çıkmaz.',
    when: 'Her basışta, arada değil',
  },
  site: {
    name: 'Seçtiğiniz siteler',
    say: 'E-postanız ya da sık sipariş verdiğiniz bir mağaza olabilir: orada basmadan numaraların altı çizilir.',
    when: 'Tarayıcınız her site için önce size sorar',
  },
  notifications: {
    name: 'Bildirimler',
    say: 'Paket dağıtıma çıktığında, geldiğinde, günü değiştiğinde veya sizi gerektirdiğinde haber veririz.',
    when: 'Hangilerini ve ne zaman sessiz olacağını seçeneklerde belirlersiniz',
    turnOn: 'Bildirimleri aç',
    areOn: 'Bildirimler açık.',
  },
  order: {
    name: 'Mağazadaki tek bir sipariş',
    say: 'Mağaza bize yalnızca bu siparişi okuyan bir anahtar verebilir: hesabınızı veya adresinizi değil.',
    when: 'Orada “Bu siparişi izle” düğmesine bastığınızda',
  },
  promise: 'Hesap yok, bize ait bir sunucu da yok. İzledikleriniz bu tarayıcıda durur.',
  tryIt: 'Bir numarayla dene',
  example: (number) =>
    `${number}, uluslararası postanın herkese açık kurallarına göre oluşturduğumuz bir örnektir. Size ait bir paketin numarası değildir.`,
  permissions: 'Tarayıcınızın bize izin verdiklerini gör',
};

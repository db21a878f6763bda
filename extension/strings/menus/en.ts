// What menus and the address bar say. Small, because the background has all languages at once.
export const en = {
  selection: 'Is this a parcel?',
  link: 'Is this a parcel’s link?',
  search: 'Search what you wait for, or type a number',
  recognised: (carrier: string, number: string) => `${number}: a number of ${carrier}`,
};

export type Words = typeof en;

// What the page says that opens when the extension is installed, in English. This file is the contract.
export const en = {
  title: 'Right now we can see nothing.',
  lead: 'It stays like that until you change it. Each of these is up to you, and each can be taken back.',
  page: {
    name: 'The page you are on',
    say: 'Press our button, and we look for numbers in that page. Your browser does the looking; nothing of the page leaves it.',
    when: 'At each press, and not in between',
  },
  site: {
    name: 'Sites you choose',
    say: 'Your mail, perhaps, or a shop you order from often: numbers there are underlined without a press.',
    when: 'Your browser asks you first, for each site',
  },
  notifications: {
    name: 'Notifications',
    say: 'A word when a parcel is out for delivery, when it has come, when its day changes or it needs you.',
    when: 'You choose in the options which, and when it is quiet',
    turnOn: 'Turn on notifications',
    areOn: 'Notifications are on.',
  },
  order: {
    name: 'One order at a shop',
    say: 'A shop can hand us a key that reads this one order: not your account, not your address.',
    when: 'When you press “Watch this order” there',
  },
  promise: 'There is no account, and no server of ours. What you watch is kept in this browser.',
  tryIt: 'Try it with a number',
  example: (number: string) =>
    `${number} is an example we made by the public rules for international mail. It belongs to no parcel of yours.`,
  permissions: 'See what your browser allows us',
} as const;

type Widened<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Widened<T[K]>;
};

export type Words = Widened<typeof en>;

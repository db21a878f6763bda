// How long a text message is: GSM 03.38 has 160 characters a message, anything else 70 (3GPP TS 23.038, 6.2.1).

const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Two places each. */
const extended = new Set('^{}\\[~]|€');

const plainer: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '…': '...',
  '×': 'x',
  '·': '-',
};

/** The places `text` takes, or nothing if it has a character that GSM lacks. */
export function gsmLength(text: string): number | undefined {
  let length = 0;
  for (const character of text) {
    if (!basic.has(character) && !extended.has(character)) return undefined;
    length += extended.has(character) ? 2 : 1;
  }
  return length;
}

/** How many messages `text` goes out as. */
export function messagesOf(text: string): number {
  const length = gsmLength(text);
  if (length !== undefined) return length <= 160 ? 1 : Math.ceil(length / 153);
  return text.length <= 70 ? 1 : Math.ceil(text.length / 67);
}

/** The same in letters that GSM has: "São" is "Sao", a dash a hyphen. As it was, if it is in another script. */
export function inGsm(text: string): string {
  const plain = Array.from(text.normalize('NFC'), (character) => {
    if (gsmLength(character) !== undefined) return character;
    const bare = plainer[character] ?? character.normalize('NFD').replace(/\p{M}/gu, '');
    return /\s/.test(bare) ? ' ' : bare;
  }).join('');
  return gsmLength(plain) === undefined ? text : plain;
}

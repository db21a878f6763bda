// What people text back. The English words are those that carriers and Twilio know
// (https://help.twilio.com/articles/223134027, checked 2026-11), the others what people write in our languages.

const words = {
  stop: [
    ...[
      'STOP',
      'STOPALL',
      'STOP ALL',
      'UNSUBSCRIBE',
      'CANCEL',
      'END',
      'QUIT',
      'REVOKE',
      'OPTOUT',
      'OPT OUT',
      'OPT-OUT',
    ],
    ...['ARRET', 'ARRETER', 'ARRÊT', 'ARRÊTER', 'STOPP', 'ABMELDEN', 'ABBESTELLEN', 'ENDE', 'BAJA', 'ALTO', 'PARAR'],
    ...['CANCELAR', 'FIN', 'AFMELDEN', 'AVSLUTA', 'توقف', 'إيقاف', 'ايقاف', 'إلغاء', 'الغاء'],
    ...['DUR', 'İPTAL', 'IPTAL', 'הסר', '停止', '配信停止', '退订', '중지', '수신거부'],
  ],
  start: ['START', 'UNSTOP', 'RESUME', 'ابدأ'],
  yes: ['YES', 'Y', 'JA', 'OUI', 'SI', 'SÍ', 'SÌ', 'SIM', 'TAK', 'EVET', 'نعم', 'כן', 'はい', '네', '예', '是'],
  help: ['HELP', 'INFO', 'HILFE', 'AIDE', 'AYUDA', 'AJUDA', 'AIUTO', 'HULP', 'HJÄLP', 'مساعدة'],
} as const;

export type SmsWord = keyof typeof words;

/**
 * What a text asks for, if it is one of the words and nothing else, whatever its case and the signs around it. One that
 * begins with STOP is one too: whoever is to be left alone need not know how to say so.
 */
export function smsWord(text: string): SmsWord | undefined {
  const said = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/\s+/g, ' ');
  const found = (Object.keys(words) as SmsWord[]).find((word) => words[word].some((one) => one === said));
  return found ?? (/^STOPP?\b/u.test(said) ? 'stop' : undefined);
}

/** Whether a language of ours (BCP 47) is written from right to left. */
export function isRightToLeft(language: string): boolean {
  return /^(ar|he)(-|$)/.test(language);
}

/** The body of a call as text. JSON has no zero byte, and PostgreSQL takes none. */
export function callText(body: Uint8Array): string {
  return new TextDecoder().decode(body).replaceAll('\0', '');
}

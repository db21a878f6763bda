// Where a page ended: opaque to callers, so that what it holds may change.
import * as v from 'valibot';

export function cursorOf(id: number): string {
  return Buffer.from(`before ${id}`).toString('base64url');
}

export const CursorSchema = v.pipe(
  v.string(),
  v.check((text) => idIn(text) !== undefined, 'is none that we gave'),
  v.transform((text) => Number(idIn(text))),
);

function idIn(text: string): string | undefined {
  return /^before (\d{1,15})$/.exec(Buffer.from(text, 'base64url').toString())?.[1];
}

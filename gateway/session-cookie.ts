import type {Context} from 'hono';
import {deleteCookie, getCookie, setCookie} from 'hono/cookie';
import type {Config} from './config.js';

const name = 'order-tracker-merchant';

/** Only the merchant's side of the very shop gets to see it, no script does, and no page of another site brings it along. */
function rules({publicUrl}: Pick<Config, 'publicUrl'>) {
  const {protocol, pathname} = new URL(publicUrl);
  return {
    path: `${pathname.replace(/\/$/, '')}/v1/merchant`,
    httpOnly: true,
    secure: protocol === 'https:',
    sameSite: 'Strict',
  } as const;
}

export function sessionOf(context: Context): string | undefined {
  return getCookie(context, name);
}

export function giveSession(context: Context, config: Config, secret: string, maxAge: number): void {
  setCookie(context, name, secret, {...rules(config), maxAge});
}

export function takeSession(context: Context, config: Config): void {
  deleteCookie(context, name, rules(config));
}

// When nothing is shown, by the clock here. Pure.
import type {Settings} from '../settings.js';

/** When the quiet hours end that `now` is in; nothing if it is in none. Milliseconds since 1970, as `now`. */
export function quietUntil({quiet}: Pick<Settings, 'quiet'>, now: number): number | undefined {
  if (!quiet || quiet.from === quiet.to) return undefined;
  const clock = clockAt(new Date(now));
  const {from, to} = quiet;
  const isIn = from < to ? from <= clock && clock < to : clock >= from || clock < to;
  if (!isIn) return undefined;
  const end = new Date(now);
  const [hours = 0, minutes = 0] = to.split(':').map(Number);
  end.setHours(hours, minutes, 0, 0);
  if (end.getTime() <= now) end.setDate(end.getDate() + 1);
  return end.getTime();
}

function clockAt(date: Date): string {
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

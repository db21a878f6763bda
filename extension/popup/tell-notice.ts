// Notifications are the browser's to allow: it is asked when somebody wants them, and once they do not, nobody brings it up.
import {nothing} from 'lit';
import type {Desk} from './desk.js';
import {notice} from './notice.js';

export const mayTell = ({granted}: Desk) => granted.permissions?.includes('notifications') === true;

/** Until it has been answered once. */
export function tellNotice(desk: Desk) {
  const {settings, speech, allow, outside} = desk;
  const {say, turnOn, notNow} = speech.words.notify;
  if (mayTell(desk) || settings.askedToTell) return nothing;
  const answered = () => void outside.send('settings', {askedToTell: true}).catch(() => undefined);
  const press = () => {
    void allow({permissions: ['notifications']});
    answered();
  };
  return notice({
    text: say,
    acts: [
      {label: turnOn, press},
      {label: notNow, press: answered},
    ],
  });
}

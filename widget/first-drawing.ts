// What the element draws of an order at first, where no page is: the gateway writes it, and the element takes over.
import {frame} from './frame.js';
import {orderView} from './order-view.js';
import type {Screen} from './screen.js';
import {takeAlong} from './take-along.js';

const nothingHappens = () => {};

export function firstDrawing(screen: Screen) {
  const {words, language} = screen;
  return frame(
    {direction: words.direction, language, spoken: '', isBusy: false},
    orderView(screen, {
      showAll: false,
      printing: false,
      copied: '',
      connected: true,
      toggleScans: nothingHappens,
      copy: nothingHappens,
      tabs: {showAll: false, kept: undefined, select: nothingHappens, toggle: nothingHappens},
      code: {busy: false, sent: undefined, problem: undefined, send: nothingHappens, check: nothingHappens},
      along: () =>
        takeAlong(
          screen,
          {done: undefined, toCalendar: nothingHappens, share: nothingHappens, offer: nothingHappens},
          '',
        ),
      acts: {
        ...{busy: false, dialog: undefined, notLoaded: undefined, problem: undefined},
        ...{report: nothingHappens, tell: nothingHappens, seeRest: nothingHappens, say: nothingHappens},
      },
      leave: nothingHappens,
    }),
  );
}

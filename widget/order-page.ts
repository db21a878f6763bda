// Beside the page of one order that the gateway makes: gives the element its token, which stays out of the markup, and
// keeps what stands around it up to date.
import type {OrderTrackerErrorEvent} from './events.js';
import type {OrderTracker} from './order-tracker.js';

const tracker = document.querySelector<OrderTracker>('order-tracker');
const token = /\/o\/([^/]+)\/?$/.exec(location.pathname)?.[1];

if (tracker && token) {
  let shown = false;
  tracker.addEventListener('order-tracker-load', () => {
    if (shown) void renew();
    shown = true;
  });
  // The link has ended meanwhile: its page says what to do.
  tracker.addEventListener('order-tracker-error', (event) => {
    if ((event as OrderTrackerErrorEvent).code === 'unauthorized') location.reload();
  });
  tracker.token = decodeURIComponent(token);
}

async function renew(): Promise<void> {
  const answer = await fetch(location.href).catch(() => undefined);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  document.title = page.title;
  const [before, after] = [document.querySelector('.side'), page.querySelector('.side')];
  if (before && after && !before.contains(document.activeElement)) before.replaceWith(after);
}

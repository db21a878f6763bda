// The popup: one order, shown by the element that shops embed. What was shown last is there at once, the news follow.
import '../../widget/index.js';
import {send} from '../messages.js';
import {readLastShown, saveLastShown} from '../storage.js';

const tracker = document.createElement('order-tracker');
const known = await readLastShown();
if (known) {
  tracker.order = known;
  document.body.append(tracker);
}

const view = await send('track', {number: 'SANDBOX-IN-TRANSIT'});
tracker.order = view;
document.body.append(tracker);
await saveLastShown(view);

// The script-tag entry: registers the element, once, however often it is loaded.
import {OrderTracker} from './order-tracker.js';

if (!customElements.get('order-tracker')) customElements.define('order-tracker', OrderTracker);

export {OrderTrackerErrorEvent, OrderTrackerLoadEvent} from './events.js';
export type {OrderTrackerReportEvent} from './report-event.js';
export {OrderTracker};

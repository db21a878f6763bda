import type {ErrorCode} from '../shared/errors.js';
import type {OrderView} from '../shared/model.js';

/** Fired whenever an order is shown for the first time or has changed. Bubbles and crosses shadow roots. */
export class OrderTrackerLoadEvent extends Event {
  static readonly type = 'order-tracker-load';
  /** The order, as the shop's service answered. */
  readonly view: OrderView;

  constructor(view: OrderView) {
    super(OrderTrackerLoadEvent.type, {bubbles: true, composed: true});
    this.view = view;
  }
}

/** Fired when an order could not be shown. Bubbles and crosses shadow roots. */
export class OrderTrackerErrorEvent extends Event {
  static readonly type = 'order-tracker-error';
  /** Why not. */
  readonly code: ErrorCode;

  constructor(code: ErrorCode) {
    super(OrderTrackerErrorEvent.type, {bubbles: true, composed: true});
    this.code = code;
  }
}

declare global {
  interface HTMLElementEventMap {
    'order-tracker-load': OrderTrackerLoadEvent;
    'order-tracker-error': OrderTrackerErrorEvent;
  }
}

import type {ErrorCode} from '../shared/errors.js';
import type {OrderView} from '../shared/model.js';

/** Fired whenever an order is shown for the first time or has changed. Bubbles and crosses shadow roots. */
export class OrderTrackerLoadEvent extends Event {
  static readonly type = 'order-tracker-load';
  readonly view: OrderView;

  constructor(view: OrderView) {
    super(OrderTrackerLoadEvent.type, {bubbles: true, composed: true});
    this.view = view;
  }
}

/** Fired when an order could not be shown. Bubbles and crosses shadow roots. */
export class OrderTrackerErrorEvent extends Event {
  static readonly type = 'order-tracker-error';
  readonly code: ErrorCode;

  constructor(code: ErrorCode) {
    super(OrderTrackerErrorEvent.type, {bubbles: true, composed: true});
    this.code = code;
  }
}

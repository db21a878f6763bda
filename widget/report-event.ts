// Beside `events.ts`, so that it is loaded with what fires it.

/** Fired when the customer has reported a problem. Bubbles and crosses shadow roots. */
export class OrderTrackerReportEvent extends Event {
  static readonly type = 'order-tracker-report';
  /** The number under which the shop has it. */
  readonly caseNumber: string;

  constructor(caseNumber: string) {
    super(OrderTrackerReportEvent.type, {bubbles: true, composed: true});
    this.caseNumber = caseNumber;
  }
}

declare global {
  interface HTMLElementEventMap {
    'order-tracker-report': OrderTrackerReportEvent;
  }
}

// Made by `npm run docs` from the element. Not to be edited.
import type {OrderTracker, OrderTrackerErrorEvent, OrderTrackerLoadEvent, OrderTrackerReportEvent} from 'order-tracker';

export type {OrderTracker};

/** What the element is given. */
export type Properties = {
  readonly [Name in
    | 'api'
    | 'number'
    | 'factor'
    | 'token'
    | 'order'
    | 'markup'
    | 'strings'
    | 'clock']?: OrderTracker[Name];
};

/** What it fires. */
export interface Events {
  readonly 'order-tracker-load': OrderTrackerLoadEvent;
  readonly 'order-tracker-error': OrderTrackerErrorEvent;
  readonly 'order-tracker-report': OrderTrackerReportEvent;
}

/** Handlers as attributes: `onorder-tracker-load`. */
export type Handlers = {readonly [Name in keyof Events as `on${Name}`]?: (event: Events[Name]) => void};

// What the gateway answers, as far as the page looks at it.
import type {Attention} from '../shared/attention.js';
import type {Order, Policy, Shipment} from '../shared/model.js';
import type {ProblemState} from '../shared/problems.js';
import type {OrderStatus, Status} from '../shared/status.js';

export interface Session {
  readonly shop: {readonly name: string; readonly url?: string};
  readonly key: string;
  readonly scopes: readonly string[];
  readonly publicUrl: string;
  /** What customers prove an order theirs with. */
  readonly factor: 'email' | 'postcode' | 'either';
}

export interface Lane {
  readonly carrier: string;
  readonly carrierName: string;
  readonly from: string;
  readonly to: string;
  readonly n: number;
  readonly p50?: number;
  readonly p90?: number;
  readonly histogram: readonly {readonly days: number; readonly parcels: number}[];
}

export interface Insights {
  readonly onTheirWay: number;
  readonly attention: Partial<Record<Attention, number>>;
  readonly deadLetters: number;
  readonly messages: readonly {readonly channel: string; readonly sent: number; readonly dead: number}[];
  readonly delivery: {readonly overDays: number; readonly fewest: number; readonly lanes: readonly Lane[]};
}

export interface ListedOrder {
  readonly number: string;
  readonly status: OrderStatus;
  readonly attention?: Attention;
  readonly placedAt: string;
  readonly updatedAt: string;
  readonly destination?: Order['destination'];
  readonly shipments: readonly {readonly carrier: string; readonly number: string; readonly status: Status}[];
}

export interface OrderPage {
  readonly orders: readonly ListedOrder[];
  readonly next?: string;
}

export interface StoredOrder extends Order {
  readonly status: OrderStatus;
  readonly attention?: Attention;
  readonly updatedAt: string;
  readonly returns: readonly Shipment[];
  readonly sources: Readonly<Record<string, {readonly name: string}>>;
}

export interface Message {
  readonly uid: string;
  readonly order?: string;
  readonly kind: string;
  readonly channel: string;
  readonly address: string;
  readonly state: 'waiting' | 'sent' | 'dead' | 'dropped';
  readonly createdAt: string;
  readonly settledAt?: string;
  readonly trouble?: string;
}

export interface Health {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly since?: string;
  readonly lastSuccessAt?: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly lagSeconds?: number;
}

export interface ReportedProblem {
  readonly case: string;
  readonly order: string;
  readonly kind: string;
  readonly text: string;
  readonly state: ProblemState;
  readonly reportedAt: string;
  readonly answerBy: string;
  readonly answer?: string;
  readonly answeredAt?: string;
}

export interface PolicyVersion {
  readonly version: number;
  readonly since: string;
  readonly by?: string;
  readonly policy: Policy;
}

export interface Findings {
  readonly reached: boolean;
  readonly findings: readonly {readonly check: string; readonly ok: boolean; readonly found?: string}[];
}

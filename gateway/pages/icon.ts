// Lucide's icons (ISC licence), each from its own file, as the pages have them. The widget has its own list: it must not
// carry more than it shows.
import {html, raw} from 'hono/html';
import type {IconNode} from 'lucide';
import ArrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import Bell from 'lucide/dist/esm/icons/bell.mjs';
import Box from 'lucide/dist/esm/icons/box.mjs';
import CalendarPlus from 'lucide/dist/esm/icons/calendar-plus.mjs';
import Check from 'lucide/dist/esm/icons/check.mjs';
import ChevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import CircleAlert from 'lucide/dist/esm/icons/circle-alert.mjs';
import CirclePause from 'lucide/dist/esm/icons/circle-pause.mjs';
import Clock from 'lucide/dist/esm/icons/clock.mjs';
import ClockAlert from 'lucide/dist/esm/icons/clock-alert.mjs';
import CloudOff from 'lucide/dist/esm/icons/cloud-off.mjs';
import DoorOpen from 'lucide/dist/esm/icons/door-open.mjs';
import ExternalLink from 'lucide/dist/esm/icons/external-link.mjs';
import FlaskConical from 'lucide/dist/esm/icons/flask-conical.mjs';
import Hand from 'lucide/dist/esm/icons/hand.mjs';
import Handshake from 'lucide/dist/esm/icons/handshake.mjs';
import Hourglass from 'lucide/dist/esm/icons/hourglass.mjs';
import House from 'lucide/dist/esm/icons/house.mjs';
import KeyRound from 'lucide/dist/esm/icons/key-round.mjs';
import Landmark from 'lucide/dist/esm/icons/landmark.mjs';
import Layers from 'lucide/dist/esm/icons/layers.mjs';
import MapPin from 'lucide/dist/esm/icons/map-pin.mjs';
import MessageSquare from 'lucide/dist/esm/icons/message-square.mjs';
import PackageCheck from 'lucide/dist/esm/icons/package-check.mjs';
import PackageOpen from 'lucide/dist/esm/icons/package-open.mjs';
import PackageX from 'lucide/dist/esm/icons/package-x.mjs';
import ReceiptText from 'lucide/dist/esm/icons/receipt-text.mjs';
import ScanLine from 'lucide/dist/esm/icons/scan-line.mjs';
import SearchX from 'lucide/dist/esm/icons/search-x.mjs';
import Store from 'lucide/dist/esm/icons/store.mjs';
import Tag from 'lucide/dist/esm/icons/tag.mjs';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import Truck from 'lucide/dist/esm/icons/truck.mjs';
import Undo2 from 'lucide/dist/esm/icons/undo-2.mjs';
import Unlink from 'lucide/dist/esm/icons/unlink.mjs';
import UserRoundX from 'lucide/dist/esm/icons/user-round-x.mjs';
import Warehouse from 'lucide/dist/esm/icons/warehouse.mjs';
import type {Sign} from '../../shared/answer/sign.js';

export const signs: Readonly<Record<Sign, IconNode>> = {
  alert: TriangleAlert,
  confirmed: ReceiptText,
  error: CircleAlert,
  key: KeyRound,
  open: ExternalLink,
  parcels: Layers,
  unreachable: CloudOff,
  unreadable: Unlink,
  wait: Clock,
  action_required: CircleAlert,
  lost: SearchX,
  damaged: PackageOpen,
  refused: UserRoundX,
  address_problem: MapPin,
  held: Hand,
  customs: Landmark,
  delayed: ClockAlert,
  no_scan: ScanLine,
  label_made: Tag,
  on_its_way: Truck,
  late: ClockAlert,
  stalled: Hourglass,
  out_for_delivery: House,
  ready_for_pickup: Store,
  attempt_failed: DoorOpen,
  action_needed: CircleAlert,
  problem: TriangleAlert,
  delivered: PackageCheck,
  returning: Undo2,
  returned: Warehouse,
  cancelled: PackageX,
  expired: CirclePause,
};

const others = {
  back: ArrowLeft,
  box: Box,
  calendar: CalendarPlus,
  check: Check,
  disclose: ChevronDown,
  policy: Handshake,
  report: MessageSquare,
  tell: Bell,
  test: FlaskConical,
} as const satisfies Record<string, IconNode>;

/** Decorative: the word stands beside it. */
export function icon(name: Sign | keyof typeof others) {
  const node = {...signs, ...others}[name];
  const shapes = node.map(
    ([tag, at]) =>
      `<${tag} ${Object.entries(at)
        .map(([key, value]) => `${key}="${value}"`)
        .join(' ')}/>`,
  );
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${raw(shapes.join(''))}</svg>`;
}

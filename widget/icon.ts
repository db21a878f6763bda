// Lucide's icons (ISC licence), each from its own file: the package's index would load all of them while developing.
// Decorative: the word stands beside them.
import {svg} from 'lit';
import type {IconNode} from 'lucide';
import Box from 'lucide/dist/esm/icons/box.mjs';
import CalendarPlus from 'lucide/dist/esm/icons/calendar-plus.mjs';
import Check from 'lucide/dist/esm/icons/check.mjs';
import ChevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import CircleAlert from 'lucide/dist/esm/icons/circle-alert.mjs';
import CirclePause from 'lucide/dist/esm/icons/circle-pause.mjs';
import Clock from 'lucide/dist/esm/icons/clock.mjs';
import ClockAlert from 'lucide/dist/esm/icons/clock-alert.mjs';
import CloudOff from 'lucide/dist/esm/icons/cloud-off.mjs';
import Copy from 'lucide/dist/esm/icons/copy.mjs';
import DoorOpen from 'lucide/dist/esm/icons/door-open.mjs';
import ExternalLink from 'lucide/dist/esm/icons/external-link.mjs';
import Eye from 'lucide/dist/esm/icons/eye.mjs';
import FlaskConical from 'lucide/dist/esm/icons/flask-conical.mjs';
import Hand from 'lucide/dist/esm/icons/hand.mjs';
import Handshake from 'lucide/dist/esm/icons/handshake.mjs';
import Hourglass from 'lucide/dist/esm/icons/hourglass.mjs';
import House from 'lucide/dist/esm/icons/house.mjs';
import KeyRound from 'lucide/dist/esm/icons/key-round.mjs';
import Landmark from 'lucide/dist/esm/icons/landmark.mjs';
import Layers from 'lucide/dist/esm/icons/layers.mjs';
import MapPin from 'lucide/dist/esm/icons/map-pin.mjs';
import PackageCheck from 'lucide/dist/esm/icons/package-check.mjs';
import PackageOpen from 'lucide/dist/esm/icons/package-open.mjs';
import PackageX from 'lucide/dist/esm/icons/package-x.mjs';
import ReceiptText from 'lucide/dist/esm/icons/receipt-text.mjs';
import ScanLine from 'lucide/dist/esm/icons/scan-line.mjs';
import SearchX from 'lucide/dist/esm/icons/search-x.mjs';
import Share2 from 'lucide/dist/esm/icons/share-2.mjs';
import Store from 'lucide/dist/esm/icons/store.mjs';
import Tag from 'lucide/dist/esm/icons/tag.mjs';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import Truck from 'lucide/dist/esm/icons/truck.mjs';
import Undo2 from 'lucide/dist/esm/icons/undo-2.mjs';
import Unlink from 'lucide/dist/esm/icons/unlink.mjs';
import UserRoundX from 'lucide/dist/esm/icons/user-round-x.mjs';
import Warehouse from 'lucide/dist/esm/icons/warehouse.mjs';
import type {Sign} from '../shared/answer/sign.js';
import type {Situation} from '../shared/assess-parcel.js';
import type {Flag} from '../shared/status.js';

export const icons = {
  alert: TriangleAlert,
  box: Box,
  calendar: CalendarPlus,
  check: Check,
  confirmed: ReceiptText,
  copy: Copy,
  disclose: ChevronDown,
  error: CircleAlert,
  key: KeyRound,
  open: ExternalLink,
  parcels: Layers,
  policy: Handshake,
  share: Share2,
  test: FlaskConical,
  unreachable: CloudOff,
  unreadable: Unlink,
  wait: Clock,
  watch: Eye,
} as const satisfies Record<string, IconNode>;

export const situationIcons: Readonly<Record<Situation, IconNode>> = {
  no_scan: ScanLine,
  label_made: Tag,
  on_its_way: Truck,
  late: ClockAlert,
  stalled: Hourglass,
  lost: SearchX,
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

const flagIcons = {
  action_required: CircleAlert,
  lost: SearchX,
  damaged: PackageOpen,
  refused: UserRoundX,
  address_problem: MapPin,
  held: Hand,
  customs: Landmark,
  delayed: ClockAlert,
} as const satisfies Partial<Record<Flag, IconNode>>;

export const signs: Readonly<Record<Sign, IconNode>> = {...icons, ...flagIcons, ...situationIcons};

export function icon(node: IconNode) {
  return svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${node.map(([tag, at]) => shape(tag, at))}</svg>`;
}

function shape(tag: string, at: Readonly<Record<string, string | number | undefined>>) {
  switch (tag) {
    case 'circle':
      return svg`<circle cx=${at['cx']} cy=${at['cy']} r=${at['r']} />`;
    case 'rect':
      return svg`<rect x=${at['x']} y=${at['y']} width=${at['width']} height=${at['height']} rx=${at['rx'] ?? 0} />`;
    case 'line':
      return svg`<line x1=${at['x1']} y1=${at['y1']} x2=${at['x2']} y2=${at['y2']} />`;
    default:
      return svg`<path d=${at['d']} />`;
  }
}

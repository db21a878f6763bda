// Lucide's icons (ISC licence), taken in one by one at build time. Decorative: the word stands beside them.
import {svg} from 'lit';
import {
  Box,
  Check,
  ChevronDown,
  CircleAlert,
  CirclePause,
  ClockAlert,
  CloudOff,
  Copy,
  DoorOpen,
  ExternalLink,
  FlaskConical,
  Hand,
  Handshake,
  Hourglass,
  House,
  type IconNode,
  KeyRound,
  Landmark,
  Layers,
  MapPin,
  PackageCheck,
  PackageOpen,
  PackageX,
  ReceiptText,
  ScanLine,
  SearchX,
  Store,
  Tag,
  TriangleAlert,
  Truck,
  Undo2,
  Unlink,
  UserRoundX,
  Warehouse,
} from 'lucide';
import type {Situation} from '../shared/assess-parcel.js';
import type {Flag} from '../shared/status.js';

export const icons = {
  alert: TriangleAlert,
  box: Box,
  check: Check,
  confirmed: ReceiptText,
  copy: Copy,
  disclose: ChevronDown,
  error: CircleAlert,
  key: KeyRound,
  open: ExternalLink,
  parcels: Layers,
  policy: Handshake,
  test: FlaskConical,
  unreachable: CloudOff,
  unreadable: Unlink,
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

export const flagIcons = {
  action_required: CircleAlert,
  lost: SearchX,
  damaged: PackageOpen,
  refused: UserRoundX,
  address_problem: MapPin,
  held: Hand,
  customs: Landmark,
  delayed: ClockAlert,
} as const satisfies Partial<Record<Flag, IconNode>>;

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

// The card's icons, drawn from lucide's tables.
import type {IconNode} from 'lucide';
import circlePause from 'lucide/dist/esm/icons/circle-pause.mjs';
import doorOpen from 'lucide/dist/esm/icons/door-open.mjs';
import eye from 'lucide/dist/esm/icons/eye.mjs';
import house from 'lucide/dist/esm/icons/house.mjs';
import packageCheck from 'lucide/dist/esm/icons/package-check.mjs';
import packageX from 'lucide/dist/esm/icons/package-x.mjs';
import scanLine from 'lucide/dist/esm/icons/scan-line.mjs';
import store from 'lucide/dist/esm/icons/store.mjs';
import tag from 'lucide/dist/esm/icons/tag.mjs';
import triangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import truck from 'lucide/dist/esm/icons/truck.mjs';
import undo from 'lucide/dist/esm/icons/undo-2.mjs';
import warehouse from 'lucide/dist/esm/icons/warehouse.mjs';
import x from 'lucide/dist/esm/icons/x.mjs';
import type {Status} from '../../shared/status.js';

export type IconName = Status | 'scan' | 'watch' | 'close';

const nodes: Readonly<Record<IconName, IconNode>> = {
  unknown: scanLine,
  pre_transit: tag,
  in_transit: truck,
  out_for_delivery: house,
  available_for_pickup: store,
  attempt_failed: doorOpen,
  delivered: packageCheck,
  exception: triangleAlert,
  returning: undo,
  returned: warehouse,
  cancelled: packageX,
  expired: circlePause,
  scan: scanLine,
  watch: eye,
  close: x,
};

const svg = 'http://www.w3.org/2000/svg';

export function iconOf(name: IconName): SVGElement {
  const icon = document.createElementNS(svg, 'svg');
  icon.setAttribute('class', 'icon');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  for (const [shape, attributes] of nodes[name]) {
    const part = document.createElementNS(svg, shape);
    for (const [attribute, value] of Object.entries(attributes)) part.setAttribute(attribute, String(value));
    icon.append(part);
  }
  return icon;
}

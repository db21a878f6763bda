// What the popup has beside the icons of an order.
import Archive from 'lucide/dist/esm/icons/archive.mjs';
import ArrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import Bell from 'lucide/dist/esm/icons/bell.mjs';
import ChevronRight from 'lucide/dist/esm/icons/chevron-right.mjs';
import Plus from 'lucide/dist/esm/icons/plus.mjs';
import ScanLine from 'lucide/dist/esm/icons/scan-line.mjs';
import Settings from 'lucide/dist/esm/icons/settings.mjs';
import Trash from 'lucide/dist/esm/icons/trash.mjs';

export const popupIcons = {
  add: Plus,
  archive: Archive,
  back: ArrowLeft,
  forward: ChevronRight,
  options: Settings,
  page: ScanLine,
  remove: Trash,
  tell: Bell,
};

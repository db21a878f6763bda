import type {IconNode} from 'lucide';
import type {Attention} from '../shared/attention.js';
import type {OrderStatus} from '../shared/status.js';
import {icons, situationIcons} from '../widget/icon.js';
import type {Speech} from './strings/index.js';

export function statusWord(status: OrderStatus, {shared}: Speech): string {
  if (status === 'confirmed') return shared.confirmed;
  return status === 'partly_delivered' ? shared.partlyDelivered : shared.scans.event[status];
}

/** Why a shop should look at an order, with how loud that is. */
export function attentionWord(
  attention: Attention,
  {words, shared}: Speech,
): {word: string; icon: IconNode; tone: 'late' | 'stop'} {
  if (attention === 'hand_over_late') return {word: words.attention.hand_over_late, icon: icons.wait, tone: 'late'};
  const word = attention === 'action_needed' ? words.attention.action_needed : shared.situation[attention];
  return {word, icon: situationIcons[attention], tone: attention === 'lost' ? 'stop' : 'late'};
}

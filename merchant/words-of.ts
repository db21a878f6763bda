import type {IconNode} from 'lucide';
import type {Attention} from '../shared/attention.js';
import type {OrderStatus} from '../shared/status.js';
import {pageStringsFor} from '../shared/strings/page/index.js';
import {icons, situationIcons} from '../widget/icon.js';
import type {ReportedProblem} from './answers.js';
import type {Speech} from './strings/index.js';

export function statusWord(status: OrderStatus, {shared}: Speech): string {
  if (status === 'confirmed') return shared.confirmed;
  if (status === 'unknown') return shared.situation.no_scan;
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

/** What a customer says is wrong, where they say it with none of their own words. */
export function problemWord({kind}: ReportedProblem, {language}: Speech): string {
  const kinds: Readonly<Record<string, string>> = pageStringsFor(language).problem.kinds;
  return kinds[kind] ?? kind;
}

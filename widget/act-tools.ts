import {answerDay} from '../shared/answer/answer-day.js';
import {moments} from '../shared/moments.js';
import {problemKinds} from '../shared/problems.js';
import {longestReport} from '../shared/report.js';
import {mostAddresses} from '../shared/told.js';
import {icon, icons} from './icon.js';
import {problemWords} from './problem-words.js';
import {rich} from './rich.js';
import {carrierOf} from './screen.js';

/**
 * What draws an order and what draws a dialog both need, handed from the one to the other. Imported by both, it would be
 * a file of its own, for which every order would wait.
 */
export const actTools = {
  answerDay,
  carrierOf,
  icon,
  icons,
  longestReport,
  moments,
  mostAddresses,
  problemKinds,
  problemWords,
  rich,
};

export type ActTools = typeof actTools;

import {providers} from '../../shared/providers/index.js';
import {isWanted} from '../provider-settings.js';
import {channelFindings} from './channel-findings.js';
import type {Command, World} from './command.js';
import {databaseFindings} from './database-findings.js';
import {clockFinding, type Finding} from './finding.js';
import {shopFindings} from './shop-findings.js';

/** Milliseconds a provider gets to answer. */
const patience = 5_000;

export const doctor: Command = {
  usage: '',
  summary: 'Looks at the configuration, the database, the providers and the clock, and says what is wrong.',
  async run(_, world) {
    const configured = providers.filter((one) => !one.testData && isWanted(one, world.config));
    const findings = [
      {ok: true, words: `configuration: ${world.config.demo ? 'demo shop' : world.config.shop.name}`},
      ...(await databaseFindings(world)),
      {
        ok: true,
        words: `e-mail: ${world.config.email ? `from ${world.config.email.from}` : 'not configured, none is sent'}`,
      },
      ...(await channelFindings(world)),
      ...(await shopFindings(world)),
      ...(configured.length === 0 ? [{ok: true, words: 'providers: none has its keys, only test numbers work'}] : []),
      ...(await Promise.all(
        configured.map(({id, baseUrl}) => provider(id, world.config.baseUrls[id] ?? baseUrl, world)),
      )),
    ];
    for (const {ok, words} of findings.flat()) world.write(`${ok ? 'ok   ' : 'WRONG'} ${words}`);
    return findings.flat().every(({ok}) => ok);
  },
};

/** Any answer will do: what it says to a stranger is its own affair. Its clock is held against ours. */
async function provider(id: string, address: string, {fetch, now}: World): Promise<Finding[]> {
  const started = now();
  try {
    const {status, headers} = await fetch(address, {method: 'HEAD', signal: AbortSignal.timeout(patience)});
    const reached = {ok: true, words: `${id}: reached in ${now() - started} ms (HTTP ${status})`};
    const date = headers.get('date');
    const clock = date === null ? [] : [clockFinding(Date.parse(date), now(), id)];
    return [reached, ...clock.filter(({ok}) => !ok)];
  } catch (cause) {
    return [{ok: false, words: `${id}: not reached: ${cause instanceof Error ? cause.message : String(cause)}`}];
  }
}

import type {Command, World} from '../../gateway/commands/command.js';
import {commands} from '../../gateway/commands/index.js';
import type {testGateway} from './test-gateway.js';

type Gateway = Pick<Awaited<ReturnType<typeof testGateway>>, 'db' | 'place' | 'gateway'>;

/** Runs commands beside a gateway. */
export function commandsOf({db, place, gateway: {config, now}}: Gateway, changes: Partial<World> = {}) {
  return async (name: string, ...words: string[]) => {
    const lines: string[] = [];
    const write = (line: string) => lines.push(line);
    const world = {config, db, place, now, fetch: async () => new Response(), write, ...changes};
    return {ok: await (commands[name] as Command).run(words, world), lines};
  };
}

// Plays the story in a process of its own, which ends as if the power had gone at one of its awaits. Without one it tells
// how many there are.
import {createHook} from 'node:async_hooks';
import {openStory, type Setting} from './story.js';

const {killAt, ...setting}: Setting & {killAt?: number} = JSON.parse(process.argv[2] ?? '');
const story = await openStory(setting);

let awaits = 0;
const promises = new Set<number>();
const hook = createHook({
  init(id, type) {
    if (type === 'PROMISE') promises.add(id);
  },
  /** Work goes on after an await. */
  before(id) {
    if (!promises.has(id)) return;
    awaits += 1;
    if (awaits === killAt) process.kill(process.pid, 'SIGKILL');
  },
});
hook.enable();
await story.play();
hook.disable();
process.stdout.write(String(awaits));
await story.end();

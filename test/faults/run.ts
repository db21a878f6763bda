// Kills a gateway at one await after the other, lets the next one go on, and looks what has become of each mail.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import {whenInDoubt} from '../../gateway/notify/in-doubt.js';
import {openStory, type Setting, told} from './story.js';

const victim = fileURLToPath(new URL('victim.ts', import.meta.url));
const hour = 3_600_000;

/** What has come of one mail. */
export type Fate = 'once' | 'twice, in doubt' | 'left, in doubt' | 'lost' | 'twice';

export interface Tally {
  readonly awaits: number;
  readonly kills: number;
  readonly fates: Readonly<Record<Fate, number>>;
}

interface Mails {
  /** The subjects that the SMTP server has taken. */
  take(): string[];
}

/** @param kills How often, at awaits from the first to the last. */
export async function killOften(setting: Setting, mails: Mails, kills: number): Promise<Tally> {
  const awaits = Number(await play(setting));
  await clear(setting);
  mails.take();
  const fates: Record<Fate, number> = {once: 0, 'twice, in doubt': 0, 'left, in doubt': 0, lost: 0, twice: 0};
  for (let kill = 0; kill < kills; kill += 1) {
    await play({...setting, killAt: 1 + Math.floor((kill * awaits) / kills)});
    for (const fate of await recover(setting, mails)) fates[fate] += 1;
  }
  return {awaits, kills, fates};
}

/** Returns what the victim says, if it lives to say it. */
async function play(setting: Setting & {killAt?: number}): Promise<string> {
  const {TEST_DATABASE_URL, ...env} = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', victim, JSON.stringify(setting)], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let words = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    words += text;
  });
  const [code, signal] = await once(child, 'close');
  if (code !== 0 && signal !== 'SIGKILL') throw new Error(`The victim ended with ${code ?? signal}.`);
  return words;
}

/** The next process, an hour later. */
async function recover(setting: Setting, mails: Mails): Promise<Fate[]> {
  const story = await openStory({...setting, now: setting.now});
  const left = await story.db.selectFrom('outbox').select('kind').where('state', '=', 'sending').execute();
  const inDoubt = left.map(({kind}) => kind as string);
  story.clock.time += hour;
  await story.play();
  story.clock.time += hour;
  await story.play();
  const dead = await story.db.selectFrom('outbox').select('kind').where('state', '=', 'dead').execute();
  await story.end();
  await clear(setting);
  const taken = mails.take();
  return told.map((kind) => {
    const times = taken.filter((subject) => subject === kind).length;
    if (times === 1) return 'once';
    const isLeft = dead.some((one) => one.kind === kind) && whenInDoubt[kind] === 'leave';
    if (times === 0) return inDoubt.includes(kind) && isLeft ? 'left, in doubt' : 'lost';
    return times === 2 && inDoubt.includes(kind) ? 'twice, in doubt' : 'twice';
  });
}

/** The next order is the first one again. */
async function clear(setting: Setting): Promise<void> {
  const {db, end} = await openStory(setting);
  await db.deleteFrom('orders').execute();
  await end();
}

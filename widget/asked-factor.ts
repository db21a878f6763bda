// What a shop wants beside the number, as its gateway describes itself: asked once of each gateway, however many forms stand
// on the page, and not before somebody fills one in.
import * as v from 'valibot';
import type {FactorKind} from './look-up-form.js';

const DescriptionSchema = v.object({lookup: v.object({needs: v.array(v.string())})});

const asked = new Map<string, Promise<FactorKind | undefined>>();

/** Nothing if it is not said. */
export function askedFactor(base: string): Promise<FactorKind | undefined> {
  const answer = asked.get(base) ?? ask(base).catch(() => undefined);
  asked.set(base, answer);
  return answer;
}

async function ask(base: string): Promise<FactorKind | undefined> {
  const answer = await fetch(`${base}/.well-known/order-tracking`, {
    headers: {accept: 'application/json'},
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
  });
  const {needs} = v.parse(DescriptionSchema, await answer.json()).lookup;
  const factors = needs.filter((need) => need !== 'order');
  return (['email', 'postcode'] as const).find((kind) => factors.join() === kind);
}

// A reader's hand: what is pressed and typed in an element, once it is there.
const patience = 15_000;
const pause = 20;

/** What matches in an element. */
export async function find(tracker, selector) {
  for (let left = patience / pause; left > 0; left -= 1) {
    const found = tracker.shadowRoot?.querySelector(selector);
    if (found) return found;
    if (!tracker.isConnected) return tracker.ownerDocument.createElement('button');
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new Error(`${selector} did not come`);
}

export async function press(tracker, selector) {
  (await find(tracker, selector)).click();
}

export async function type(tracker, selector, text) {
  const field = await find(tracker, selector);
  field.value = text;
  field.dispatchEvent(new Event('input', {bubbles: true}));
}

/** Presses one after the other; the last is only waited for. */
export const pressing =
  (...selectors) =>
  async (tracker) => {
    for (const selector of selectors.slice(0, -1)) await press(tracker, selector);
    await find(tracker, selectors.at(-1));
  };

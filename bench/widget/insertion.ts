// A contestant is put onto an empty page that has been painted: what a navigation costs is the same for all and left out.

/** An expression that inserts `html`, scripts and all. */
export function inserting(html: string): string {
  return `void document.body.append(document.createRange().createContextualFragment(${JSON.stringify(html)}))`;
}

/** What had been loaded when the content was painted. */
export interface Painted {
  /** Milliseconds from the insertion. */
  readonly after: number;
  readonly requests: readonly string[];
  /** Bytes as they were sent, compressed. */
  readonly bytes: number;
}

/** An expression that inserts `html` and waits for the frame with which `hasContent` is painted; its value is `Painted`. */
export function insertingUntilPainted(html: string, hasContent: string): string {
  return `new Promise((done) => {
    performance.clearResourceTimings();
    const before = performance.now();
    ${inserting(html)};
    const look = () => {
      if (!(${hasContent})) return requestAnimationFrame(look);
      // A message is heard when the frame has been handed over.
      const painted = new MessageChannel();
      painted.port1.onmessage = () => {
        const after = performance.now() - before;
        const entries = performance.getEntriesByType('resource').filter(({name}) => name.startsWith(location.origin));
        done({
          after,
          requests: entries.map(({name}) => new URL(name).pathname),
          bytes: entries.reduce((sum, {encodedBodySize}) => sum + encodedBodySize, 0),
        });
      };
      painted.port2.postMessage('');
    };
    requestAnimationFrame(look);
  })`;
}

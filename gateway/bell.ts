/** Wakes one who waits. A ring while nobody waits is kept, and several are one. */
export function bell() {
  let ringing = false;
  let wake = () => {};
  return {
    ring() {
      ringing = true;
      wake();
    },
    /** Waits for a ring. Returns whether there was one within `milliseconds`. */
    async rung(milliseconds: number): Promise<boolean> {
      if (!ringing) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      const was = ringing;
      ringing = false;
      return was;
    },
  };
}

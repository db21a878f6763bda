/** Until the browser has done what waits: what is done at once keeps a slow device from everything else. */
export function anotherTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

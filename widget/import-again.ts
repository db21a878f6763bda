/**
 * Loads what may have failed to load before. A browser may keep a failed import as failed (Firefox 153 does; Chromium 156 follows
 * https://github.com/whatwg/html/pull/10327 and does not): at another address it is another module.
 *
 * @param failures How often loading has failed.
 */
export async function importAgain<Module>(load: () => Promise<Module>, failures: number): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    const [, address] = /imported module: (\S+)$/.exec(String(cause)) ?? [];
    if (!address || failures === 0) throw cause;
    return import(/* @vite-ignore */ /* webpackIgnore: true */ `${address}?again=${failures}`);
  }
}

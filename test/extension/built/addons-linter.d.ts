// The package has no types; this is what we use of it. https://github.com/mozilla/addons-linter (checked 2026-11).
declare module 'addons-linter' {
  interface Message {
    readonly code: string;
    readonly file?: string;
    readonly message: string;
    readonly description: string;
  }
  interface Linter {
    run(): Promise<{readonly errors: readonly Message[]; readonly warnings: readonly Message[]}>;
  }
  const linter: {createInstance(options: {config: object; runAsBinary: boolean}): Linter};
  export default linter;
}

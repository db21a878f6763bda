// The reporter for Playwright, beside its own list: counts.
import type {FullResult, Reporter, Suite} from '@playwright/test/reporter';
import {leaveCounts} from './counts.js';

export default class CountReporter implements Reporter {
  #suite?: Suite;
  #errors = 0;

  onBegin(_config: unknown, suite: Suite): void {
    this.#suite = suite;
  }

  onError(): void {
    this.#errors += 1;
  }

  onEnd(_result: FullResult): void {
    const outcomes = this.#suite?.allTests().map((test) => test.outcome()) ?? [];
    const count = (...wanted: string[]) => outcomes.filter((outcome) => wanted.includes(outcome)).length;
    leaveCounts({
      passed: count('expected'),
      failed: count('unexpected', 'flaky') + this.#errors,
      skipped: count('skipped'),
    });
  }
}

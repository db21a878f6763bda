// The reporter for @web/test-runner, beside its own: counts.
import type {Reporter, TestSession, TestSuiteResult} from '@web/test-runner';
import {leaveCounts} from './counts.js';

export function countReporter(): Reporter {
  return {
    stop({sessions}) {
      const tests = sessions.flatMap((session) => (session.testResults ? testsIn(session.testResults) : []));
      leaveCounts({
        passed: tests.filter(({passed, skipped}) => passed && !skipped).length,
        failed:
          tests.filter(({passed, skipped}) => !passed && !skipped).length + sessions.filter(failedAsAWhole).length,
        skipped: tests.filter(({skipped}) => skipped).length,
      });
    },
  };
}

function testsIn(suite: TestSuiteResult): TestSuiteResult['tests'] {
  return [...suite.tests, ...suite.suites.flatMap(testsIn)];
}

/** Whether the file itself went wrong: it did not load, or threw outside its tests. */
function failedAsAWhole({errors, passed, testResults}: TestSession): boolean {
  return errors.length > 0 || (!passed && !testResults);
}

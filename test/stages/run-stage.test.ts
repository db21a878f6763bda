import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {judge, runStage} from './run-stage.js';

const counts = {passed: 3, failed: 0, skipped: 1};

describe('a stage', () => {
  test('passes with its counts', () => assert.deepEqual(judge(counts, undefined), counts));

  test('fails with its counts', () => {
    assert.deepEqual(judge({...counts, failed: 2}, 'it ended with exit code 1'), {...counts, failed: 2});
  });

  const troubles = [
    ['crashed before it counted', undefined, 'it ended with signal SIGSEGV', 'crashed: it ended with signal SIGSEGV'],
    ['left no counts though it ended well', undefined, undefined, 'crashed: it left no counts'],
    [
      'ended badly though no test failed',
      counts,
      'it ended with exit code 1',
      'no test failed, but it ended with exit code 1',
    ],
    ['ran no test', {...counts, passed: 0}, undefined, 'ran no test'],
  ] as const;
  for (const [title, left, ending, trouble] of troubles) {
    test(`that ${title} has failed once`, () => {
      const judged = judge(left, ending);
      assert.deepEqual([judged.failed, judged.trouble], [1, trouble]);
    });
  }

  test('that is one check counts as one, and its output is kept', async () => {
    const good = await runStage({name: 'good', command: 'node --eval "console.log(1)"'});
    assert.deepEqual([good.passed, good.failed, good.output], [1, 0, '1\n']);
    const bad = await runStage({name: 'bad', command: 'node --eval "console.error(2); process.exit(3)"'});
    assert.deepEqual([bad.passed, bad.failed, bad.output], [0, 1, '2\n']);
  });
});

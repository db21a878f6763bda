import {execFileSync} from 'node:child_process';
import {test} from 'node:test';

test('what is given to the element in a framework is checked by its types', () => {
  execFileSync('node', ['node_modules/typescript/bin/tsc', '--project', 'test/frameworks'], {encoding: 'utf8'});
});

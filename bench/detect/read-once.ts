// One contestant reads one page, in a process that can be ended.
import {contestants} from './contestants.js';
import {pageKinds, pageOf} from './pages.js';

const [name, kind, size] = process.argv.slice(2);
const contestant = contestants.find((one) => one.name === name);
const pageKind = pageKinds.find((one) => one === kind);
if (!contestant || !pageKind) throw new Error(`There is no ${name}, or no page of ${kind}.`);
contestant.find(pageOf(pageKind, Number(size)).text);

// The project's own files, as the checks of this folder see them.
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

export interface File {
  /** From the project's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Folders that are made, downloaded, or not ours. */
const notOurs = ['node_modules', 'dist', 'data', 'test-results', 'coverage', '.git'];

/** The paths of everything in `folder`; of the whole project by default. */
export function pathsIn(folder = ''): string[] {
  return readdirSync(root + folder, {withFileTypes: true}).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (notOurs.includes(entry.name)) return [];
    return entry.isDirectory() ? pathsIn(path) : [path];
  });
}

export function read(path: string): File {
  return {path, text: readFileSync(root + path, 'utf8')};
}

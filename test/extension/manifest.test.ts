import assert from 'node:assert/strict';
import {test} from 'node:test';
import {manifestFor} from '../../extension/manifest.js';
import project from '../../package.json' with {type: 'json'};

for (const browser of ['chrome', 'firefox'] as const) {
  test(`in ${browser} the extension asks for no permission and has the version of the project`, () => {
    const manifest = manifestFor(browser);
    const asked = Object.keys(manifest).filter((key) => /permissions|content_scripts|web_accessible/.test(key));
    assert.deepEqual(asked, []);
    assert.ok('version' in manifest && manifest.version === project.version);
  });
}

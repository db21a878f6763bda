import assert from 'node:assert/strict';
import {test} from 'node:test';
import {manifestFor} from '../../extension/manifest.js';
import project from '../../package.json' with {type: 'json'};

for (const browser of ['chrome', 'firefox'] as const) {
  test(`in ${browser} the extension asks at install for no site, and runs on no page by itself`, () => {
    const manifest = manifestFor(browser);
    assert.ok('permissions' in manifest);
    assert.deepEqual(
      manifest.permissions?.filter((permission) => !['sidePanel'].includes(permission)),
      ['activeTab', 'alarms', 'contextMenus', 'notifications', 'scripting', 'storage'],
    );
    assert.deepEqual(
      Object.keys(manifest).filter((key) => /^host_permissions|content_scripts|web_accessible/.test(key)),
      [],
    );
    assert.ok('version' in manifest && manifest.version === project.version);
  });
}

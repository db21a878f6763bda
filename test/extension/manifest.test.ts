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
      ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'],
    );
    assert.deepEqual(manifest.optional_permissions, ['notifications']);
    assert.deepEqual(
      Object.keys(manifest).filter((key) => /^host_permissions|content_scripts|web_accessible/.test(key)),
      [],
    );
    assert.ok('version' in manifest && manifest.version === project.version);
  });
}

test('Firefox is told that nothing is sent as it is installed, and what may be later', () => {
  const {browser_specific_settings: {gecko} = {}} = manifestFor('firefox') as {
    browser_specific_settings?: {gecko?: {data_collection_permissions?: unknown}};
  };
  assert.deepEqual(gecko?.data_collection_permissions, {
    required: ['none'],
    optional: ['authenticationInfo', 'websiteContent', 'personallyIdentifyingInfo'],
  });
  assert.ok(!('browser_specific_settings' in manifestFor('chrome')));
});

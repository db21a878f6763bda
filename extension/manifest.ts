// One manifest; what the two browsers want differently is in `manifestFor`. Paths are relative to this folder.
import type {ManifestV3Export} from '@crxjs/vite-plugin';
import project from '../package.json' with {type: 'json'};

/** The first versions with all we use: `light-dark()` in Chromium, `data_collection_permissions` in Firefox. */
export const minimumVersion = {chrome: 123, firefox: 140};

const icons = {16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png'};
const background = 'background/index.ts';

const shared = {
  manifest_version: 3,
  name: 'Order Tracker',
  description: 'Shows where your orders are.',
  version: project.version,
  icons,
  action: {default_popup: 'popup/index.html', default_icon: icons},
};

/** The manifest for `browser`. It asks for no permission: nothing in it needs one. */
export function manifestFor(browser: 'chrome' | 'firefox'): ManifestV3Export {
  if (browser === 'chrome') {
    return {
      ...shared,
      minimum_chrome_version: String(minimumVersion.chrome),
      background: {service_worker: background, type: 'module'},
    };
  }
  return {
    ...shared,
    background: {scripts: [background]},
    browser_specific_settings: {
      // https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/ (checked 2026-11).
      gecko: {
        id: 'order-tracker@order-tracker.example',
        strict_min_version: `${minimumVersion.firefox}.0`,
        data_collection_permissions: {required: ['none']},
      },
    },
  };
}

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
  // None of these reads a page or a site without a press of the shopper's; a site is asked for when its switch is turned.
  permissions: ['activeTab', 'alarms', 'contextMenus', 'notifications', 'scripting', 'storage'],
  optional_host_permissions: ['https://*/*', 'http://*/*'],
};

/** The manifest for `browser`. */
export function manifestFor(browser: 'chrome' | 'firefox'): ManifestV3Export & {readonly sidebar_action?: object} {
  if (browser === 'chrome') {
    return {
      ...shared,
      minimum_chrome_version: String(minimumVersion.chrome),
      permissions: [...shared.permissions, 'sidePanel'],
      side_panel: {default_path: 'popup/index.html'},
      background: {service_worker: background, type: 'module'},
    };
  }
  return {
    ...shared,
    background: {scripts: [background]},
    sidebar_action: {default_panel: 'popup/index.html', open_at_install: false},
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

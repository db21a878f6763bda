// One manifest; what the two browsers want differently is in `manifestFor`. Paths are relative to this folder. What people
// read of it is in `_locales/`, which the browsers know by that name.
import type {ManifestV3Export} from '@crxjs/vite-plugin';
import project from '../package.json' with {type: 'json'};
import {kinds} from './consent.js';

/** The first versions with all we use: `light-dark()` in Chromium, `data_collection_permissions` in Firefox. */
export const minimumVersion = {chrome: 123, firefox: 140, firefoxOnAndroid: 142};

const icons = {16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png'};
const background = 'background/index.ts';
const name = '__MSG_name__';

const shared = {
  manifest_version: 3,
  name,
  description: '__MSG_description__',
  default_locale: 'en',
  version: project.version,
  icons,
  action: {default_popup: 'popup/index.html', default_icon: icons, default_title: name},
  options_ui: {page: 'options/index.html', open_in_tab: true},
  omnibox: {keyword: 'parcel'},
  // None of these reads a page or a site without a press of the shopper's; a site is asked for when its switch is turned.
  permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'],
  optional_permissions: ['notifications'],
  optional_host_permissions: ['https://*/*', 'http://*/*'],
};

const commands = {
  _execute_action: {suggested_key: {default: 'Alt+Shift+O'}},
  'next-number': {suggested_key: {default: 'Alt+Shift+K'}, description: '__MSG_nextNumber__'},
};
const openList = {suggested_key: {default: 'Alt+Shift+L'}, description: '__MSG_openList__'};

/** The manifest for `browser`. */
export function manifestFor(browser: 'chrome' | 'firefox'): ManifestV3Export & {readonly sidebar_action?: object} {
  if (browser === 'chrome') {
    return {
      ...shared,
      minimum_chrome_version: String(minimumVersion.chrome),
      permissions: [...shared.permissions, 'sidePanel'],
      side_panel: {default_path: 'popup/index.html'},
      commands: {...commands, 'open-list': openList},
      background: {service_worker: background, type: 'module'},
    };
  }
  return {
    ...shared,
    background: {scripts: [background]},
    sidebar_action: {
      default_panel: 'popup/index.html',
      default_title: name,
      default_icon: icons,
      open_at_install: false,
    },
    commands: {...commands, _execute_sidebar_action: openList},
    browser_specific_settings: {
      gecko: {
        id: 'order-tracker@order-tracker.example',
        strict_min_version: `${minimumVersion.firefox}.0`,
        // Nothing as it is installed; the rest is asked for where a source is turned on.
        data_collection_permissions: {required: ['none'], optional: kinds},
      },
      // Not in the package's types.
      ...{gecko_android: {strict_min_version: `${minimumVersion.firefoxOnAndroid}.0`}},
    },
  };
}

import assert from 'node:assert/strict';
import {test} from 'node:test';
import {signs} from '../../../gateway/pages/icon.js';
import {signs as widgetSigns} from '../../../widget/icon.js';

test('the pages have the widget’s icon for every sign', () => {
  // The widget must not carry what it does not show, nor the gateway the widget, so each has a list.
  for (const [sign, node] of Object.entries(signs)) {
    assert.deepEqual(node, widgetSigns[sign as keyof typeof signs], sign);
  }
});

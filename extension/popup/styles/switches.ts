import {css} from 'lit';
import {switchLook} from '../../switch.js';

/** A line with a switch, all of which is pressed. */
export const switches = [
  switchLook,
  css`
    .switch {
      display: grid;
      grid-template-columns: 44px minmax(0, 1fr);
      align-items: center;
      gap: 12px;
      min-block-size: 52px;
      padding-block: 6px;
      font-weight: 400;
      line-height: 1.43;
    }
  `,
];

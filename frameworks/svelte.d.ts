// `<order-tracker>` in Svelte 5: https://svelte.dev/docs/svelte/typescript#Enhancing-built-in-DOM-types
import type {HTMLAttributes} from 'svelte/elements';
import type {Handlers, OrderTracker, Properties} from './element.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'order-tracker': HTMLAttributes<OrderTracker> & Properties & Handlers;
  }
}

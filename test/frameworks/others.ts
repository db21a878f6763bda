import type {OrderTrackerLoadEvent} from 'order-tracker';
import type {} from 'order-tracker/preact';
import type {} from 'order-tracker/solid';
import type {} from 'order-tracker/svelte';
import type {} from 'order-tracker/vue';
import type {JSX as Preact} from 'preact';
import type {JSX as Solid} from 'solid-js';
import type {SvelteHTMLElements} from 'svelte/elements';
import type {GlobalComponents} from 'vue';

type InVue = InstanceType<GlobalComponents['order-tracker']>;
const handler = ({view}: OrderTrackerLoadEvent) => view.order.number;

export const preact: Preact.IntrinsicElements['order-tracker'] = {number: '1042', 'onorder-tracker-load': handler};
export const solid: Solid.IntrinsicElements['order-tracker'] = {number: '1042', 'on:order-tracker-load': handler};
export const svelte: SvelteHTMLElements['order-tracker'] = {number: '1042', 'onorder-tracker-load': handler};
export const vue: InVue['$props'] = {number: '1042', class: 'tracker'};
export const heard = (emit: InVue['$emit'], event: OrderTrackerLoadEvent) => emit('order-tracker-load', event);

// @ts-expect-error: there is no such event in Preact.
export const inPreact: Preact.IntrinsicElements['order-tracker'] = {'onorder-tracker-lod': handler};
// @ts-expect-error: there is no such event in Solid.
export const inSolid: Solid.IntrinsicElements['order-tracker'] = {'on:order-tracker-lod': handler};
// @ts-expect-error: there is no such event in Svelte.
export const inSvelte: SvelteHTMLElements['order-tracker'] = {'onorder-tracker-lod': handler};
// @ts-expect-error: a number is text.
export const inVue: InVue['$props'] = {number: 1042};
// @ts-expect-error: the other event is of this class.
export const other = (emit: InVue['$emit'], event: OrderTrackerLoadEvent) => emit('order-tracker-error', event);

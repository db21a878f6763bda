import {bigcommerce} from './bigcommerce.js';
import type {Platform} from './platform.js';
import {shopify} from './shopify.js';
import {woocommerce} from './woocommerce.js';

/** Every platform whose calls we understand. */
export const platforms: readonly Platform[] = [shopify, woocommerce, bigcommerce];

import {moments} from '../../shared/moments.js';

/**
 * What is written to somebody because it was asked for: a one-time code, the link to an order, whether an address wants to
 * be written to; a case, to who reported it and to the shop, and the shop's answer.
 */
export const notes = ['code', 'link', 'confirm_address', 'case_opened', 'case_reported', 'case_answered'] as const;

export const messageKinds = [...moments, ...notes] as const;
export type MessageKind = (typeof messageKinds)[number];

export const channelIds = ['email', 'sms', 'push', 'webhook'] as const;
export type ChannelId = (typeof channelIds)[number];

import {html} from 'lit';
import type {Policy} from '../shared/model.js';
import {countries} from './countries.js';
import {choiceField, group, inputField, type Wrong} from './fields.js';
import {textIn} from './settings-form.js';
import type {Speech} from './strings/index.js';

const mostDays = 365;

/** What a shop promises, as fields. */
export function policyFields(policy: Policy, {language, words}: Speech, wrong: Wrong) {
  const {promise, notSaid} = words.policy;
  const days = (name: string, label: string, value: number) =>
    inputField({name, label, value, type: 'number', required: true, min: 0, max: mostDays}, wrong);
  const byDistance = (name: 'stalledDays' | 'lostDays') => html`
    ${days(`/${name}/domestic`, promise.domestic, policy[name].domestic)}
    ${days(`/${name}/international`, promise.international, policy[name].international)}
  `;
  const {contact, country, timeZone} = policy;
  const known = countries(language);
  // What the gateway takes and nobody can choose stays as it is.
  const other = country && !known.some(([code]) => code === country) ? [[country, country] as const] : [];
  const zones = new Set([...(timeZone ? [timeZone] : []), ...Intl.supportedValuesOf('timeZone')]);
  const places = [...zones].map((zone) => [zone, zone.replaceAll('_', ' ')] as const);
  return html`
    ${group(
      {name: promise.days},
      html`
        ${days('/handlingDays', promise.handlingDays, policy.handlingDays)}
        ${days('/delayDays', promise.delayDays, policy.delayDays)}
      `,
      wrong,
    )}
    ${group({name: promise.stalled}, byDistance('stalledDays'), wrong)}
    ${group({name: promise.lost}, byDistance('lostDays'), wrong)}
    ${choiceField({name: '/remedy', label: promise.remedy, value: policy.remedy, options: Object.entries(promise.remedies)}, wrong)}
    ${group(
      {name: promise.contact},
      html`
        ${inputField({name: '/contact/email', label: promise.email, value: contact.email, type: 'email'}, wrong)}
        ${inputField({name: '/contact/url', label: promise.page, value: contact.url, type: 'url'}, wrong)}
        ${days('/contact/answerDays', promise.answerDays, contact.answerDays)}
        ${inputField({name: '/url', label: promise.terms, value: policy.url, type: 'url'}, wrong)}
      `,
      wrong,
    )}
    ${group(
      {name: promise.from},
      html`
        ${choiceField({name: '/country', label: promise.country, value: country, options: [['', notSaid], ...other, ...known]}, wrong)}
        ${choiceField({name: '/timeZone', label: promise.timeZone, value: timeZone, options: [['', notSaid], ...places]}, wrong)}
      `,
      wrong,
    )}
  `;
}

/** What was filled in. */
export function policyIn(form: HTMLFormElement): Policy {
  const data = new FormData(form);
  const days = (name: string) => Number(data.get(name));
  const byDistance = (name: string) => ({
    domestic: days(`${name}/domestic`),
    international: days(`${name}/international`),
  });
  return {
    country: textIn(data, '/country'),
    timeZone: textIn(data, '/timeZone'),
    handlingDays: days('/handlingDays'),
    delayDays: days('/delayDays'),
    stalledDays: byDistance('/stalledDays'),
    lostDays: byDistance('/lostDays'),
    remedy: data.get('/remedy') as Policy['remedy'],
    contact: {
      email: textIn(data, '/contact/email'),
      url: textIn(data, '/contact/url'),
      answerDays: days('/contact/answerDays'),
    },
    url: textIn(data, '/url'),
  };
}

// Letters for the tests of templates, and a mail as its reader gets it.

import {XMLParser, XMLValidator} from 'fast-xml-parser';
import {type ParsedMail, simpleParser} from 'mailparser';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type {MessageKind} from '../../../../gateway/notify/kinds.js';
import type {Letter} from '../../../../gateway/notify/letter.js';
import {type Sample, sampleLetter} from '../../../../gateway/notify/templates/sample-letter.js';
import {type Mail, writeMail} from '../../../../gateway/notify/templates/write-mail.js';

export const now = '2026-11-23T12:00:00Z';

export function letter(kind: MessageKind, changes: Partial<Sample> = {}): Letter {
  return sampleLetter(kind, {language: 'en', now, ...changes});
}

/** What arrives: built as it is sent, and read as a mail program reads it. */
export async function received({subject, html, text}: Mail): Promise<ParsedMail> {
  const from = {name: 'Kiln & Clay', address: 'orders@kiln.example'};
  const message = new MailComposer({from, to: 'ada@customer.example', subject, html, text});
  return simpleParser(await message.compile().build());
}

export const mailOf = (one: Letter) => received(writeMail(one));

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its own text and that of all within. */
  readonly text: string;
}

const reader = new XMLParser({
  ...{preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', htmlEntities: true, trimValues: false},
  processEntities: {enabled: true, maxTotalExpansions: 100_000},
});

/** Every element of a mail's page, in order. Throws where one is not closed: our pages are XML too. */
export function elementsOf(html: string): Element[] {
  const page = html.replace('<!doctype html>', '');
  const fault = XMLValidator.validate(page);
  if (fault !== true) throw new Error(`${fault.err.msg} in line ${fault.err.line}`);
  const found: Element[] = [];
  walk(reader.parse(page), found);
  return found;
}

type Parsed = Readonly<Record<string, unknown>>;

function walk(nodes: readonly Parsed[], found: Element[]): string {
  return nodes
    .map((node) => {
      if ('#text' in node) return String(node['#text']);
      const [name = ''] = Object.keys(node).filter((key) => key !== ':@');
      const at = found.length;
      const element = {name, attributes: (node[':@'] ?? {}) as Record<string, string>, text: ''};
      found.push(element);
      const text = walk(node[name] as Parsed[], found);
      found[at] = {...element, text};
      return name === 'style' || name === 'script' || name === 'title' ? '' : text;
    })
    .join(' ');
}

// A strict reader of iCalendar (RFC 5545): whatever is not as it says, is an error.
import assert from 'node:assert/strict';

export type Properties = Readonly<Record<string, string>>;

export interface ReadCalendar {
  readonly properties: Properties;
  readonly events: readonly Properties[];
}

export function readCalendar(text: string): ReadCalendar {
  assert.ok(text.endsWith('\r\n'), 'the last line ends');
  assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/, 'lines end with CR and LF');
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) assert.ok(Buffer.byteLength(line) <= 75, `a line has more than 75 octets: ${line}`);
  const lines: string[] = [];
  for (const line of physical) {
    if (line.startsWith(' ')) lines.push(`${lines.pop()}${line.slice(1)}`);
    else lines.push(line);
  }
  assert.equal(lines[0], 'BEGIN:VCALENDAR');
  assert.equal(lines.at(-1), 'END:VCALENDAR');

  const properties: Record<string, string> = {};
  const events: Record<string, string>[] = [];
  let inside = properties;
  for (const line of lines.slice(1, -1)) {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z-]+=[A-Z0-9]+)*):(.*)$/.exec(line) ?? [];
    assert.ok(name, `no property: ${line}`);
    if (line === 'BEGIN:VEVENT') {
      inside = {};
      events.push(inside);
    } else if (line === 'END:VEVENT') inside = properties;
    else {
      assert.ok(!(name in inside), `${name} is there twice`);
      inside[name] = /^(SUMMARY|DESCRIPTION|UID|NAME|X-WR-CALNAME)$/.test(name) ? unescaped(value) : value;
    }
  }
  assert.equal(properties['VERSION'], '2.0');
  assert.ok(properties['PRODID']);
  for (const event of events) for (const name of ['UID', 'DTSTAMP', 'SUMMARY']) assert.ok(event[name], name);
  return {properties, events};
}

function unescaped(value: string): string {
  assert.doesNotMatch(value.replace(/\\[\\;,n]/g, ''), /[\\;,]/, 'what has a meaning is escaped');
  return value.replace(/\\([\\;,n])/g, (_, character: string) => (character === 'n' ? '\n' : character));
}

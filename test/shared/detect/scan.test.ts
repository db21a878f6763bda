import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {detect, findTrackingNumbers, type ScanOptions} from '../../../shared/detect/index.js';

const numbersIn = (text: string, options?: ScanOptions) => findTrackingNumbers(text, options).map(({number}) => number);
const writtenIn = (text: string) => findTrackingNumbers(text).map(({start, end}) => text.slice(start, end));
const carriersOf = (text: string, options?: ScanOptions) =>
  findTrackingNumbers(text, options)[0]?.candidates.map(({carrier}) => carrier) ?? [];

/** The example of UPS's own guides, and others made by rule. */
const ups = '1Z999AA10123456784';
const post = 'RB123456785GB';
const usps = '9205590842377826024160';
const swiss = '993412345612345678';

describe('finds a number written as', () => {
  const cases: ReadonlyArray<readonly [written: string, number: string]> = [
    [ups, ups],
    ['1z999aa10123456784', ups],
    ['1Z 999 AA1 01 2345 6784', ups],
    ['1Z 999AA1 0123456784', ups],
    ['1Z-999-AA1-01-2345-6784', ups],
    ['1z 999 aa1 01 2345 6784', ups],
    ['1Z\u00a0999\u00a0AA1\u00a001\u00a02345\u00a06784', ups],
    ['1Z\u202f999\u202fAA1\u202f01\u202f2345\u202f6784', ups],
    ['1Z\u2009999\u2009AA1\u200901\u20092345\u20096784', ups],
    ['1Z\u2011999\u2011AA1\u201101\u20112345\u20116784', ups],
    ['1Z999\u200bAA101\u200b23456784', ups],
    ['1Z999AA1\u00ad0123\u00ad456784', ups],
    ['1Z999AA1\u20600123456784', ups],
    ['1Z999AA1\ufeff0123456784', ups],
    [post, post],
    ['rb123456785gb', post],
    ['RB 123 456 785 GB', post],
    ['RB 1234 5678 5 GB', post],
    ['RB-123456785-GB', post],
    ['RB 12 345 678 5GB', post],
    [usps, usps],
    ['9205 5908 4237 7826 0241 60', usps],
    ['9205-5908-4237-7826-0241-60', usps],
    ['420 90210 9205 5908 4237 7826 0241 60', `42090210${usps}`],
    ['4209021092055908423778260241 60', `42090210${usps}`],
    ['00340434152153589892', '00340434152153589892'],
    ['0034 0434 1521 5358 9892', '00340434152153589892'],
    ['JD07 6320 3465 4145 85', 'JD0763203465414585'],
    ['TBA406349445974', 'TBA406349445974'],
    ['TBA 406 349 445 974', 'TBA406349445974'],
    ['6251 6399 1919 3859 2149 2845', '625163991919385921492845'],
  ];
  for (const [written, number] of cases) {
    test(JSON.stringify(written).slice(1, -1), () => {
      const text = `Your parcel ${written} is on its way.`;
      assert.deepEqual(numbersIn(text), [number]);
      assert.deepEqual(writtenIn(text), [written]);
      assert.deepEqual(numbersIn(written), [number]);
    });
  }

  test('groups with dots, as Swiss Post prints them, beside a label', () => {
    const text = 'Sendungsnummer: 99.34.123456.12345678.';
    assert.deepEqual(numbersIn(text), [swiss]);
    assert.deepEqual(writtenIn(text), ['99.34.123456.12345678']);
    assert.deepEqual(carriersOf(text)[0], 'swiss-post');
  });
});

describe('finds exactly the number in', () => {
  const cases = [
    `(${ups})`,
    `[${ups}]`,
    `<${ups}>`,
    `"${ups}"`,
    `“${ups}”`,
    `«${ups}»`,
    `„${ups}“`,
    `'${ups}'`,
    `‘${ups}’`,
    `#${ups}`,
    `No.:${ups}`,
    `Nr.: ${ups}`,
    `No.${ups}`,
    `№${ups}`,
    `N° ${ups}`,
    `UPS:${ups}`,
    `UPS: ${ups}.`,
    `UPS ${ups}, DHL`,
    `${ups};`,
    `${ups}!`,
    `${ups}?`,
    `${ups}…`,
    `${ups}:`,
    `* ${ups}`,
    `– ${ups} –`,
    `- ${ups} - UPS`,
    `1. ${ups}`,
    `📦${ups}`,
    `📦 ${ups} 🎉`,
    `快递单号：${ups}。`,
    `番号（${ups}）`,
    `运单号${ups}已发货`,
    `\u200e${ups}\u200f`,
    `رقم التتبع: \u2066${ups}\u2069`,
    `<b>${ups}</b>`,
    `{"number":"${ups}"}`,
    `| ${ups} |`,
    `|${ups}|`,
    `UPS\t${ups}\t2 kg`,
    `UPS\n${ups}\n2 kg`,
    `UPS\r\n${ups}\r\n2 kg`,
    `${ups},`,
    `Shipped 2 items ${ups} today`,
    `Order 1234 ${ups} today`,
  ];
  for (const text of cases) {
    test(JSON.stringify(text), () => {
      assert.deepEqual(numbersIn(text), [ups]);
      assert.deepEqual(
        writtenIn(text).map((written) => written.replace(/[\u200e\u200f]/g, '')),
        [ups],
      );
    });
  }
});

describe('never joins', () => {
  const cases: ReadonlyArray<readonly [what: string, text: string]> = [
    ['over a newline', '1Z999AA1\n0123456784'],
    ['over a newline of Windows', '9205 5908 4237\r\n7826 0241 60'],
    ['over a line separator', '1Z999AA1\u20280123456784'],
    ['over a tab', '1Z999AA1\t0123456784'],
    ['over two spaces', '1Z999AA1  0123456784'],
    ['over a blank and a hyphen', '1Z999AA1 - 0123456784'],
    ['over a bar', '1Z999AA1|0123456784'],
    ['over a comma', '1Z999AA1, 0123456784'],
    ['over a slash', '1Z999AA1/0123456784'],
    ['over a form feed', '1Z999AA1\f0123456784'],
    ['neighbours in a table with tabs', '9205\t5908\t4237\t7826\t0241\t60'],
    ['neighbours in a column', 'RB\n123456785\nGB'],
    ['digits after words in small letters', 'Track rb 123456785 gbr'],
    ['uneven groups of digits', '9 20559084 2377 8260 24160'],
  ];
  for (const [what, text] of cases) test(what, () => assert.deepEqual(numbersIn(text), []));

  test('numbers that follow each other', () => {
    assert.deepEqual(numbersIn(`${ups} ${post} ${usps}`), [ups, post, usps]);
    assert.deepEqual(numbersIn(`${ups}, ${post}, ${usps}`), [ups, post, usps]);
    assert.deepEqual(numbersIn(`${ups}\n${post}\n${usps}`), [ups, post, usps]);
    assert.deepEqual(numbersIn(`${usps} ${usps}`), [usps, usps]);
  });
});

describe('finds nothing in a piece of', () => {
  const cases: ReadonlyArray<readonly [what: string, text: string]> = [
    ['a longer number', `4${usps}7`],
    ['a longer word', `X${ups}X`],
    ['a word with underscores', `tracking_${post}_2`],
    ['a word in small and capital letters', '1Z999Aa10123456784'],
    ['an address', `https://shop.example/p/${post}/photo`],
    ['a file', `${post}.pdf`],
    ['a mail address', `${post}@mail.example`],
    ['a query', `https://shop.example/?sku=${ups}`],
    ['a path', `/var/data/${ups}/x`],
    ['a path of Windows', `C:\\labels\\${ups}`],
    ['a variable', `$${ups}`],
    ['a sum', `${usps}+1`.replace('9205', '1+9205')],
    ['a fraction', `0.${usps}`],
    ['a percentage', `${usps}%`],
    ['base64', `${ups}==`],
    ['a word with a hyphen', `abc-${post}-x1`],
    ['a hash', `0x${usps}`],
    ['a UUID', '92055908-4237-7826-0241-605590842377'],
  ];
  for (const [what, text] of cases) test(what, () => assert.deepEqual(numbersIn(text), []));
});

describe('a number is the same', () => {
  const writings = [
    ups,
    '1z999aa10123456784',
    '1Z 999 AA1 01 2345 6784',
    '1Z-999-AA1-01-2345-6784',
    '1Z999AA1\u00ad0123456784',
  ];

  test('in all its writings', () => {
    assert.deepEqual(
      writings.map((written) => numbersIn(`Tracking number: ${written}`)),
      writings.map(() => [ups]),
    );
  });

  test('in running text and alone', () => {
    for (const written of writings) {
      assert.deepEqual(
        detect(written).map(({carrier}) => carrier),
        detect(ups).map(({carrier}) => carrier),
      );
    }
  });

  test('each time it stands in a text', () => {
    assert.deepEqual(writtenIn(`${ups} or 1Z 999 AA1 01 2345 6784`), [ups, '1Z 999 AA1 01 2345 6784']);
  });
});

describe('ranks', () => {
  const first = (text: string, options?: ScanOptions) => findTrackingNumbers(text, options)[0]?.candidates[0];

  test('the carrier whose check digit passes, and says why', () => {
    assert.deepEqual(first(ups), {
      carrier: 'ups',
      format: '1z',
      confidence: 'checked',
      reasons: ['check_digit', 'prefix'],
    });
  });

  test('the post of the country in the number', () => {
    const cases = [
      [post, 'royal-mail'],
      ['RR473124829DE', 'dhl'],
      ['LZ305719640US', 'usps'],
      ['CX618402730FR', 'la-poste'],
      ['EE804159267JP', 'japan-post'],
      ['UA207133545CH', 'swiss-post'],
      ['RN551908425NL', 'postnl'],
    ] as const;
    for (const [number, carrier] of cases) {
      assert.equal(first(number)?.carrier, carrier);
      assert.deepEqual(first(number)?.reasons, ['check_digit', 'post']);
    }
  });

  test('a carrier named beside the number above all others', () => {
    assert.equal(first('FedEx tracking number 643906307130')?.carrier, 'fedex');
    assert.equal(first('Yamato 追跡番号 440016961016')?.carrier, 'yamato');
    assert.equal(first('Sagawa 追跡番号 440016961016')?.carrier, 'sagawa');
    assert.ok(first('Sagawa 追跡番号 440016961016')?.reasons.includes('name'));
    assert.equal(first('Tracking number 643906307130 (FedEx)')?.carrier, 'fedex');
  });

  test('a label as a reason', () => {
    assert.deepEqual(first(`Tracking number: ${ups}`)?.reasons, ['check_digit', 'prefix', 'label']);
    assert.ok(!first(`Hello ${ups}`)?.reasons.includes('label'));
  });

  test('the carrier to whom the page belongs', () => {
    const hosts = new Set(['sagawa']);
    assert.equal(first('747471200173', {pageOf: hosts})?.carrier, 'sagawa');
    assert.ok(first('747471200173', {pageOf: hosts})?.reasons.includes('host'));
  });

  test('a carrier at home where the reader is', () => {
    const text = 'Tracking: 268529858951';
    assert.equal(first(text, {country: 'US'})?.carrier, 'fedex');
    assert.equal(first(text, {country: 'JP'})?.carrier, 'yamato');
    assert.ok(first(text, {country: 'JP'})?.reasons.includes('country'));
  });

  test('every carrier that may have given out the number, each once', () => {
    const carriers = carriersOf('Tracking: 440016961016');
    for (const carrier of ['yamato', 'sagawa']) assert.ok(carriers.includes(carrier), carrier);
    assert.deepEqual(carriers, [...new Set(carriers)]);
  });

  test('USPS before those who hand parcels to it, and names them', () => {
    const cases = [
      ['9261290410457500407936', 'fedex'],
      ['9274837915668596608881', 'ups'],
      ['9361289444205673406788', 'dhl'],
    ] as const;
    for (const [number, shipper] of cases) {
      const candidates = findTrackingNumbers(number)[0]?.candidates ?? [];
      assert.deepEqual(
        candidates.slice(0, 2).map(({carrier}) => carrier),
        ['usps', shipper],
      );
      assert.deepEqual(candidates[1]?.reasons, ['last_mile']);
    }
  });

  test('whoever handed the parcel over before USPS if it is named', () => {
    const candidate = first('FedEx SmartPost tracking number 9261290410457500407936');
    assert.equal(candidate?.carrier, 'fedex');
    assert.deepEqual(candidate?.reasons, ['name', 'last_mile']);
  });
});

describe('does not report', () => {
  const cases: ReadonlyArray<readonly [what: string, text: string]> = [
    ['a number whose check digit fails', '1Z999AA10123456785'],
    ['an S10 number whose check digit fails', 'RB123456784GB'],
    ['an S10 number of no country', 'RB123456785XX'],
    ['a USPS number whose check digit fails', '9205590842377826024161'],
    ['USPS’s own examples', '9400 1000 0000 0000 0000 00 and EC 000 000 000 US'],
    ['a digit repeated', 'Tracking number: 000000000000 or 1111111111111111'],
    ['a weak form without a word near by', 'We have 643906307130 of them'],
    ['a label without a number', 'Tracking number: pending'],
  ];
  for (const [what, text] of cases) test(what, () => assert.deepEqual(numbersIn(text), []));
});

describe('two numbers with a space between them stay two', () => {
  for (const [text, numbers] of [
    ['Tracking numbers: 986578788855 986578788866', ['986578788855', '986578788866']],
    ['Sendungsnummern 12345678901 12345678902', ['12345678901', '12345678902']],
  ] as const) {
    test(text, () =>
      assert.deepEqual(
        findTrackingNumbers(text).map(({number}) => number),
        numbers,
      ),
    );
  }
});

test('digits in full width are digits, and stand where they stood', () => {
  const text = 'Sendungsnummer：００３４０４３４１６１０９４０４２５５７';
  const [sighting] = findTrackingNumbers(text);
  assert.deepEqual([sighting?.number, sighting?.start, sighting?.end], ['00340434161094042557', 15, 35]);
});

test('digits alone without a check digit are no tracking number behind a word for something else', () => {
  assert.deepEqual(findTrackingNumbers('Kontonummer 501020302040506070809010'), []);
  assert.deepEqual(findTrackingNumbers('Evri 4111 1111 1111 1111'), []);
});

import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {searched} from '../../../extension/options/search.js';
import {chosenSites, hasAllSites, providerAt, siteNamed} from '../../../extension/origins.js';

describe('a site that somebody names', () => {
  const cases: ReadonlyArray<readonly [typed: string, site: string | undefined]> = [
    ['mail.example.com', 'https://mail.example.com/*'],
    [' Mail.Example.com ', 'https://mail.example.com/*'],
    ['https://mail.example.com/inbox?a=1#b', 'https://mail.example.com/*'],
    ['http://localhost:3000/', 'http://localhost/*'],
    ['bücher.example', 'https://xn--bcher-kva.example/*'],
    ['ada@mail.example.com', undefined],
    ['my mail', undefined],
    ['mail', undefined],
    ['*.example.com', undefined],
    ['javascript:alert(1)', undefined],
    ['', undefined],
  ];
  for (const [typed, site] of cases) test(`"${typed}" is ${site}`, () => assert.equal(siteNamed(typed), site));
});

describe('of what a browser allows', () => {
  test('every site is known however it is written', () => {
    for (const origin of ['<all_urls>', '*://*/*', 'https://*/*']) assert.equal(hasAllSites([origin]), true);
    assert.equal(hasAllSites(['https://*.example.com/*', 'https://mail.example.com/*']), false);
  });

  test('chosen sites are those that are neither every site nor a provider', () => {
    const mail = ['https://mail.example.com/*', 'http://mail.example.com/*'];
    const origins = ['https://*/*', '<all_urls>', 'https://api.ship24.com/*', ...mail];
    assert.deepEqual([...chosenSites(origins)], [['mail.example.com', mail]]);
    assert.equal(providerAt('https://api.ship24.com/*'), 'Ship24');
  });
});

describe('searching', () => {
  const sections = [
    {
      title: 'Tell me when',
      rows: [
        {id: 'a', name: 'It has arrived'},
        {id: 'b', name: 'Quiet hours', hint: 'Until morning'},
      ],
    },
    {title: 'Où', rows: [{id: 'c', name: 'Clé à vous'}]},
  ];
  const cases: ReadonlyArray<readonly [query: string, rows: string[]]> = [
    ['', ['a', 'b', 'c']],
    ['arrived', ['a']],
    ['MORNING quiet', ['b']],
    ['tell', ['a', 'b']],
    ['tell hours', ['b']],
    ['cle', ['c']],
    ['ou clé', ['c']],
    ['elsewhere', []],
  ];
  for (const [query, rows] of cases) {
    test(`for "${query}" finds ${rows.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(
        searched(sections, query).flatMap((section) => section.rows.map(({id}) => id)),
        rows,
      );
    });
  }
});

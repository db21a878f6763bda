import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {isPublicAddress, notPublic, publicLookup, urlProblem} from '../../../gateway/notify/public-address.js';

/** Each with the first and the last of its range, and its neighbours outside where these are public. */
const inside = [
  ...['0.0.0.0', '0.255.255.255', '10.0.0.0', '10.255.255.255', '100.64.0.0', '100.127.255.255', '127.0.0.1'],
  ...['127.255.255.255', '169.254.0.0', '169.254.169.254', '169.254.255.255', '172.16.0.0', '172.31.255.255'],
  ...['192.0.0.1', '192.0.0.255', '192.0.2.1', '192.88.99.1', '192.168.0.0', '192.168.255.255', '198.18.0.0'],
  ...['198.19.255.255', '198.51.100.1', '203.0.113.1', '224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255'],
  ...['::', '::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::ffff:7f00:1', '::127.0.0.1', '64:ff9b::127.0.0.1'],
  ...['64:ff9b::a00:1', '64:ff9b::169.254.169.254', '64:ff9b:1::1', '100::1', '2001::1', '2001:1ff::1', '2001:db8::1'],
  ...[
    '2002:7f00:1::',
    '2002:808:808::1',
    '3fff::1',
    'fc00::1',
    'fdff::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
  ],
  ...['5f00::1', '4000::1', '', 'shop.example', '8.8.8', '0x8.8.8.8'],
];
const outside = [
  ...[
    '1.1.1.1',
    '8.8.8.8',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.0',
  ],
  ...['169.253.255.255', '169.255.0.0', '172.15.255.255', '172.32.0.0', '192.0.1.0', '192.167.255.255', '192.169.0.0'],
  ...['198.17.255.255', '198.20.0.0', '223.255.255.255', '2001:200::1', '2001:4860:4860::8888', '2606:4700::1111'],
  ...['2a00:1450::1', '2003::1', '64:ff9b::8.8.8.8'],
];

describe('an address', () => {
  for (const address of inside) {
    test(`${address} is not public`, () => assert.equal(isPublicAddress(address), false));
  }
  for (const address of outside) {
    test(`${address} is public`, () => assert.equal(isPublicAddress(address), true));
  }
});

describe('a webhook may be led to', () => {
  const urls: [url: string, problem: RegExp | undefined][] = [
    ['https://shop.example/hook?a=b', undefined],
    ['https://shop.example:8443/', undefined],
    ['https://8.8.8.8/', undefined],
    ['https://[2606:4700::1111]/', undefined],
    ['http://erp.internal:9000/in', undefined],
    ['http://shop.example/', /https/],
    ['ftp://erp.internal/', /https/],
    ['file:///etc/passwd', /https/],
    ['shop.example', /must be an address/],
    ['https://user@shop.example/', /no user/],
    ['https://user:word@erp.internal/', /no user/],
    ['https://:word@shop.example/', /no user/],
    ['https://shop.example:1023/', /port/],
    ['https://shop.example:1024/', undefined],
    ['https://shop.example:22/', /port/],
    ['https://shop.example:25/', /port/],
    ['https://127.0.0.1/', /public/],
    ['https://2130706433/', /public/],
    ['https://0x7f.1/', /public/],
    ['https://0177.0.0.1/', /public/],
    ['https://169.254.169.254/latest/meta-data', /public/],
    ['https://[::1]/', /public/],
    ['https://[::ffff:10.0.0.1]/', /public/],
    ['https://erp.internal.shop.example.:80/', /port/],
  ];
  for (const [url, problem] of urls) {
    test(`${url}: ${problem ? 'no' : 'yes'}`, () => {
      const found = urlProblem(url, {hosts: ['erp.internal']});
      if (problem) assert.match(found ?? '', problem);
      else assert.equal(found, undefined);
    });
  }
});

describe('a host whose addresses are', () => {
  const hosts: [found: string[], isRefused: boolean][] = [
    [['93.184.215.14'], false],
    [['93.184.215.14', '2606:4700::1111'], false],
    [['127.0.0.1'], true],
    [['::1'], true],
    [['93.184.215.14', '10.0.0.1'], true],
    [['2606:4700::1111', '64:ff9b::10.0.0.1'], true],
    [[], true],
  ];
  for (const [found, isRefused] of hosts) {
    test(`${found.join(' and ') || 'none'} is ${isRefused ? 'refused' : 'connected to at these'}`, async () => {
      const addresses = found.map((address) => ({address, family: address.includes(':') ? 6 : 4}));
      const look = publicLookup({hosts: [], resolve: async () => addresses});
      const answer = await new Promise((resolve) => look('a.example', {all: true}, (...said) => resolve(said)));
      const [error, list] = answer as [{code?: string} | null, unknown];
      assert.equal(error?.code, isRefused ? notPublic : undefined);
      if (!isRefused) assert.deepEqual(list, addresses);
    });
  }
});

import {expect} from '@open-wc/testing';
import {type Handlers, handle} from '../../../extension/messages.js';
import {anEvent, fakeBrowser} from './fake-browser.js';

const us = {id: 'us', url: 'chrome-extension://us/popup/index.html'};
const onPage = {id: 'us', url: 'https://shop.example/orders', tab: {id: 1}};

/** What is answered, and which handlers were called. */
function background() {
  const onMessage = anEvent<[message: unknown, sender: object]>();
  fakeBrowser({runtime: {id: 'us', onMessage, getURL: (path: string) => `chrome-extension://us/${path}`}});
  const called: string[] = [];
  const handlers = new Proxy({}, {get: (_, kind: string) => async () => void called.push(kind)}) as Handlers;
  handle(handlers);
  const tell = async (message: unknown, sender: object) => (await onMessage.tell(message, sender))[0];
  return {called, tell};
}

const watch = '6f1c1a3e-8f0e-4b0b-9d6e-2f1c3f3c0c11';
const onlyOurs: ReadonlyArray<readonly [kind: string, request: object]> = [
  ['adopt', {tabId: 1, frameId: 0}],
  ['edit', {id: watch, name: 'mine'}],
  ['remove', {id: watch}],
  ['ask', {}],
  ['saveKey', {provider: 'ups', secrets: {clientId: 'a'}}],
  ['exportList', {as: 'json', tokens: true}],
  ['importList', {text: '{}'}],
];

for (const [kind, request] of onlyOurs) {
  it(`a script on a page is not answered when it says ${kind}; a page of ours is`, async () => {
    const {called, tell} = background();
    expect(await tell({kind, request}, onPage)).to.equal(undefined);
    expect(await tell({kind, request}, {...onPage, url: 'https://chrome-extension//us/popup/index.html'})).to.equal(
      undefined,
    );
    expect(await tell({kind, request}, {...us, id: 'another'})).to.equal(undefined);
    expect(called).to.deep.equal([]);
    expect(await tell({kind, request}, us)).to.deep.include({ok: true});
    expect(called).to.deep.equal([kind]);
  });
}

it('a script on a page may have a number watched, and nothing that looks otherwise gets any further', async () => {
  const {called, tell} = background();
  expect(await tell({kind: 'watchSeen', request: {number: 'RB123456785GB'}}, onPage)).to.deep.include({ok: true});
  for (const request of [{number: 'x'.repeat(100)}, {number: {toString: 'x'}}, {}, null])
    expect(await tell({kind: 'watchSeen', request}, onPage)).to.deep.include({ok: false, code: 'invalid_request'});
  for (const message of [{kind: 'toString', request: {}}, {kind: '__proto__', request: {}}, 'watchSeen', null])
    expect(await tell(message, onPage)).to.equal(undefined);
  expect(called).to.deep.equal(['watchSeen']);
});

// The make-believe carrier in shared/sandbox, asked over HTTP like any other: GET /parcels/{number}?since=…
// Its numbers are listed in shared/sandbox/numbers.ts. An answer is {"parcel": a report of our own model}.
import {failures} from '../errors.js';
import type {Report} from '../model.js';
import type {Provider} from './provider.js';
import {failureByHttpStatus, readJson} from './read-answer.js';

interface Body {
  parcel?: Report;
  error?: string;
}

export const sandbox: Provider = {
  id: 'sandbox',
  name: 'Test Carrier',
  carriers: ['sandbox'],
  baseUrl: 'http://sandbox.invalid',
  auth: {kind: 'none'},
  freshSeconds: 2,
  testData: true,

  request({number, since}) {
    const query = since ? `?${new URLSearchParams({since})}` : '';
    return new Request(`${this.baseUrl}/parcels/${encodeURIComponent(number)}${query}`);
  },

  parse(answer) {
    const failure = failureByHttpStatus(answer);
    if (failure) return failure;
    return readJson<Body>(answer.body, ({parcel, error}) => {
      if (parcel) return {outcome: 'ok', shipments: [parcel]};
      return {outcome: failures.find((name) => name === error) ?? 'bad_response', message: error};
    });
  },
};

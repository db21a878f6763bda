import {answerAs} from '../../shared/sandbox/carrier.js';

/** Answers like the make-believe carrier's server: an extension has no server, and the sandbox needs no network. */
export async function sandboxFetch(input: RequestInfo | URL): Promise<Response> {
  const {pathname, searchParams} = new URL(input instanceof Request ? input.url : input);
  const number = decodeURIComponent(pathname.split('/').at(-1) ?? '');
  const {status, contentType, body, headers} = answerAs(number, searchParams.get('since') ?? undefined, Date.now());
  return new Response(body, {status, headers: {...headers, 'content-type': contentType}});
}

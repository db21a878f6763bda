// Answers in a gateway's place, so that the gallery looks the same everywhere and asks nobody. An element asks at an address
// that begins with its state's; what a state has no answer for is not found.

/** Never given. */
export const silence = () => new Promise(() => {});

export const said = (body) => () => json(200, body);

export const refused = (status, code, more = {}, headers = {}) => {
  const problem = {type: `urn:order-tracker:problem:${code}`, title: code, status, code, ...more};
  return () => json(status, problem, {'content-type': 'application/problem+json', ...headers});
};

/** Changes that never come. */
export const quietStream = () => new Response(new ReadableStream(), {headers: {'content-type': 'text/event-stream'}});

/** @param view The window whose elements ask. */
export function answerEverything(view, states) {
  view.fetch = async (asked) => {
    const [, id, path] = new URL(asked.url ?? asked, location.href).pathname.match(/^\/([^/]+)(.*)$/);
    const answers = states.find((state) => state.id === id)?.answers ?? {};
    return (answers[`${asked.method ?? 'GET'} ${path}`] ?? refused(404, 'not_found'))();
  };
}

function json(status, body, headers = {}) {
  return new Response(JSON.stringify(body), {status, headers: {'content-type': 'application/json', ...headers}});
}

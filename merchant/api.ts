// Asks the gateway's merchant side. The browser brings the session along; no script ever sees it.

/** What the gateway says is wrong, by field where it names one. */
interface Problem {
  readonly detail?: string;
  readonly errors?: readonly {readonly pointer?: string; readonly parameter?: string; readonly detail: string}[];
}

export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly problem: Problem;

  constructor(status: number, problem: Problem) {
    super(`the gateway answered ${status}`);
    this.status = status;
    this.problem = problem;
  }
}

export type Api = <Answer = void>(
  method: 'GET' | 'PUT' | 'POST' | 'DELETE',
  path: string,
  body?: unknown,
) => Promise<Answer>;

/** `base` is the gateway as the shop has it, without a slash at its end. Rejects with an `ApiError` for all but success. */
export function createApi(base: string, fetch = globalThis.fetch.bind(globalThis)): Api {
  return async (method, path, body) => {
    const answer = await fetch(`${base}/v1/merchant${path}`, {
      method,
      credentials: 'same-origin',
      ...(body !== undefined && {headers: {'content-type': 'application/json'}, body: JSON.stringify(body)}),
    });
    const isJson = /json/.test(answer.headers.get('content-type') ?? '');
    const said = isJson ? await answer.json() : undefined;
    if (!answer.ok) throw new ApiError(answer.status, said ?? {});
    return said;
  };
}

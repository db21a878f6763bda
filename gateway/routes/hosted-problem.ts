import * as v from 'valibot';
import {problemKinds} from '../../shared/problems.js';
import {longestReport} from '../../shared/report.js';
import {answerGone, answerHosted, linkParams, openLinkToAct} from '../pages/open-link.js';
import {type Draft, problemMain, reportedMain, type Trouble} from '../pages/problem-page.js';
import {report, WordsSchema} from '../report.js';
import {type Call, route} from '../route.js';

const path = '/o/{token}/problem';
const page = {description: 'A page with a form, or with what became of it.', contentType: 'text/html'};
const gone = {
  description: 'A page that says that the link opens no order, whatever the reason.',
  contentType: 'text/html',
};

const optional = (words: string) => v.optional(v.pipe(v.string(), v.description(words)));
const isKind = v.picklist(problemKinds);
const kindOf = (said: string | undefined) => problemKinds.find((kind) => kind === said);

export const hostedProblem = route({
  method: 'get',
  path,
  summary: 'The form to report a problem, or that it was reported.',
  security: 'none',
  params: linkParams,
  query: v.object({
    kind: optional('What is chosen already.'),
    parcel: optional('The number of the parcel that is chosen already.'),
    case: optional('The case that was opened.'),
  }),
  answers: {200: page, 404: gone},
  async handle({query, ...call}) {
    const opened = await openLinkToAct(call);
    if (!opened) return answerGone(call, 1);
    const {hosted} = opened;
    const {problem} = hosted.strings;
    const reported = query.case === undefined ? undefined : reportedMain(hosted, query.case);
    if (reported) return answerHosted(call, hosted, {title: problem.done(query.case ?? ''), main: reported});
    const draft = {kind: kindOf(query.kind), parcel: query.parcel, text: ''};
    return answerHosted(call, hosted, {title: problem.title, main: problemMain(hosted, draft)});
  },
});

export const reportHostedProblem = route({
  method: 'post',
  path,
  summary: 'Report a problem on the page. The same report within minutes is one case.',
  security: 'none',
  params: linkParams,
  // What is wrong with it is said on the page, beside what was written.
  form: v.object({
    kind: v.optional(v.string()),
    parcel: v.optional(v.string()),
    text: v.optional(v.string(), ''),
  }),
  answers: {303: {description: 'A page with its case number.'}, 404: gone, 422: page, 429: page},
  async handle({body, ...call}) {
    const opened = await openLinkToAct(call);
    if (!opened) return answerGone(call, 1);
    const {hosted, grant} = opened;
    const numbers = hosted.screen.view.order.shipments.map(({number}) => number);
    const draft: Draft = {kind: kindOf(body.kind), text: body.text, parcel: numbers.find((one) => one === body.parcel)};
    const again = (trouble: Trouble) => formAgain(call, hosted, draft, trouble);
    if (!v.is(isKind, draft.kind)) return again('missing');
    const text = v.safeParse(WordsSchema, body.text);
    if (!text.success) return again('tooLong');
    const said = {kind: draft.kind, text: text.output, ...(draft.parcel && {parcel: draft.parcel})};
    const reported = await report({gateway: call.gateway, orderId: grant.orderId}, said);
    if (reported.result === 'too_many') return again('tooMany');
    return call.context.redirect(`${hosted.order}/problem?case=${reported.number}`, 303);
  },
});

function formAgain(
  call: Pick<Call, 'gateway' | 'context' | 'param'>,
  hosted: Parameters<typeof problemMain>[0],
  draft: Draft,
  trouble: Trouble,
): Promise<Response> {
  const cut = {...draft, text: draft.text.slice(0, 2 * longestReport)};
  const page = {title: hosted.strings.problem.title, main: problemMain(hosted, cut, trouble)};
  return answerHosted(call, hosted, page, trouble === 'tooMany' ? 429 : 422);
}

import * as v from 'valibot';
import {InstantSchema, ReportedProblemSchema} from '../../shared/model.js';
import {problemStates} from '../../shared/problems.js';
import {CursorSchema, cursorOf} from '../cursor.js';
import {Refusal} from '../refusal.js';
import {WordsSchema} from '../report.js';
import {route} from '../route.js';
import {listProblems} from '../store/list-problems.js';
import {answerProblem} from '../store/problems.js';

const DateSchema = v.pipe(v.string(), v.isoDate());

const MerchantProblemSchema = v.object({
  ...v.omit(ReportedProblemSchema, ['at', 'parcel', 'text']).entries,
  /** The order's number. */
  order: v.string(),
  text: v.string(),
  parcel: v.optional(v.object({carrier: v.string(), number: v.string()})),
  reportedAt: InstantSchema,
  /** The day by which the policy promises an answer. */
  answerBy: DateSchema,
});

const ListSchema = v.object({problems: v.array(MerchantProblemSchema), next: v.optional(v.string())});

export const listMerchantProblems = route({
  method: 'get',
  path: '/v1/merchant/problems',
  summary: 'What customers reported: open ones longest waiting first, others newest first; a hundred a page.',
  security: 'orders:read',
  query: v.strictObject({
    state: v.optional(v.pipe(v.picklist([...problemStates, 'all']), v.description('`open` unless told.')), 'open'),
    order: v.optional(v.pipe(v.string(), v.maxLength(200), v.description('Only of the order with this number.'))),
    cursor: v.optional(v.pipe(CursorSchema, v.description('`next` of the page before this one.'))),
  }),
  answers: {200: {description: 'A page; `next` is the cursor of the one after it.', schema: ListSchema}},
  async handle({gateway: {db}, caller: {shopId}, query, context}) {
    const {problems, last} = await listProblems(db, shopId, query);
    const page: v.InferOutput<typeof ListSchema> = {problems, ...(last !== undefined && {next: cursorOf(last)})};
    return context.json(page);
  },
});

const AnswerSchema = v.pipe(
  v.strictObject({
    text: v.optional(v.pipe(WordsSchema, v.nonEmpty('must not be empty'))),
    state: v.optional(v.picklist(['answered', 'closed']), 'answered'),
  }),
  v.check(({text, state}) => text !== undefined || state === 'closed', 'an answer needs a text'),
);

export const answerMerchantProblem = route({
  method: 'post',
  path: '/v1/merchant/problems/{case}/answer',
  summary: 'Answer a problem, or close it, with or without a last word. The customer sees the answer in the order.',
  security: 'orders:write',
  params: {case: 'Its number, such as KC-20717.'},
  body: AnswerSchema,
  answers: {204: {description: 'It is kept.'}},
  async handle({gateway: {db, live, now}, caller: {shopId}, param, body: {text, state}, context}) {
    const orderId = await answerProblem(db, shopId, param('case'), {text, state}, now());
    if (orderId === undefined) throw new Refusal('not_found');
    live.publish(orderId);
    return context.body(null, 204);
  },
});

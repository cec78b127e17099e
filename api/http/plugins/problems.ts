import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { faultText } from '../../../src/report/fault-text.ts';
import type { Language } from '../../../src/text/message.ts';
import { render } from '../../../src/text/render.ts';
import { storeFailure } from '../../storage/failure.ts';
import { type Outcome, type RefusalValues, Refused } from '../../use-cases/refused.ts';
import type { ProblemBody, ProblemCode } from '../contract/problem.ts';
import { bodyBrokenOff } from './client-gone.ts';
import { languageOf } from './language.ts';

/** The status of each problem. Title and detail are the texts `problem.<code>.title` and `.detail`. */
export const problemStatuses: Readonly<Record<ProblemCode, number>> = {
  malformed_body: 400,
  invalid_request: 400,
  not_found: 404,
  not_signed_in: 401,
  login_refused: 401,
  login_slowed: 429,
  card_link_over: 401,
  provider_off: 404,
  provider_unavailable: 503,
  provider_refused: 401,
  provider_entry_over: 401,
  provider_nobody: 403,
  subject_taken: 409,
  not_permitted: 403,
  password_change_required: 403,
  password_refused: 422,
  foreign_origin: 403,
  too_many_requests: 429,
  account_not_found: 404,
  district_not_found: 404,
  membership_not_found: 404,
  token_not_found: 404,
  teacher_not_found: 404,
  post_not_found: 404,
  study_not_found: 404,
  way_out_not_found: 404,
  scenario_unchanged: 422,
  order_faults: 422,
  plan_not_running: 409,
  goals_unknown: 422,
  loss_not_understood: 422,
  no_open_objections: 409,
  login_taken: 409,
  code_taken: 409,
  last_administrator: 409,
  revision_missing: 428,
  revision_stale: 412,
  not_acceptable: 406,
  dataset_not_found: 404,
  no_dataset_in_force: 404,
  plan_not_found: 404,
  plan_not_ready: 409,
  plan_not_available: 409,
  plan_without_moves: 409,
  plan_not_proven: 409,
  plan_withdrawn: 409,
  plan_not_reproduced: 409,
  question_stopped: 503,
  question_failed: 500,
  no_answer_in_time: 504,
  table_not_found: 404,
  document_not_found: 404,
  documents_unprintable: 422,
  review_not_found: 404,
  order_not_found: 404,
  refused_by_role: 403,
  refused_for_now: 409,
  refused_as_given: 422,
  body_too_large: 413,
  upload_too_large: 413,
  unsupported_media_type: 415,
  upload_not_understood: 422,
  dataset_faults: 422,
  upload_not_kept: 409,
  correction_outside: 422,
  heading_not_found: 404,
  policy_faults: 422,
  policy_not_found: 404,
  policy_name_taken: 409,
  calendar_not_found: 404,
  calendar_not_own: 404,
  calendar_faults: 422,
  database_unavailable: 503,
  schema_deviates: 503,
  storage_full: 507,
  queue_full: 503,
  idempotency_key_malformed: 400,
  idempotency_key_reused: 422,
  idempotency_under_way: 409,
  idempotency_answer_lost: 409,
  no_plan_in_time: 504,
  solve_failed: 500,
  memory_exceeded: 500,
  worker_lost: 500,
  job_not_found: 404,
  job_cancelled: 409,
  job_failed: 500,
  upload_erased: 409,
  internal: 500,
};

/** A refusal of the service itself, answered as problem details (RFC 9457). */
export class Problem extends Refused {
  override name = 'Problem';

  /** The values of its words. */
  valuesIn(_language: Language): RefusalValues {
    return this.values;
  }
}

const refusedAs = ({ code, values, faults, refusals }: Refused): Problem => new Problem(code, values, faults, refusals);

/** The value of a use case, or its refusal as the answer. */
export const settled = <Value>(outcome: Outcome<Value>): Value => {
  if (!outcome.ok) throw outcome.refused;
  return outcome.value;
};

const textOf = (language: Language, problem: Problem, part: 'title' | 'detail'): string =>
  render(language, { key: `problem.${problem.code}.${part}`, values: problem.valuesIn(language) });

export const problemBody = (language: Language, problem: Problem, instance: string): ProblemBody => ({
  type: `urn:junheng:problem:${problem.code}`,
  code: problem.code,
  title: textOf(language, problem, 'title'),
  status: problemStatuses[problem.code],
  detail: textOf(language, problem, 'detail'),
  instance,
  ...(problem.faults.length === 0 ? {} : { faults: problem.faults.map((fault) => faultText(language, fault)) }),
  ...(problem.refusals.length === 0
    ? {}
    : { refusals: problem.refusals.map(({ message, ...rest }) => ({ ...rest, text: render(language, message) })) }),
});

/** Answers with a problem without a log entry; other problems are thrown. */
export const answerProblem = (request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply => {
  const language = languageOf(request);
  const body = problemBody(language, problem, request.url);
  return reply
    .code(body.status)
    .header('content-language', language)
    .header('vary', 'Accept-Language')
    .type('application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(body);
};

/** What the framework refuses, by its own codes; anything else is internal and says nothing of itself. */
const problemOf = (error: FastifyError | Refused): Problem => {
  if (error instanceof Problem) return error;
  if (error instanceof Refused) return refusedAs(error);
  switch (error.code) {
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return new Problem('malformed_body');
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
    case 'FST_REQ_FILE_TOO_LARGE':
    case 'FST_FILES_LIMIT':
    case 'FST_PARTS_LIMIT':
    case 'FST_FIELDS_LIMIT':
      return new Problem('body_too_large');
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
    case 'FST_INVALID_MULTIPART_CONTENT_TYPE':
      return new Problem('unsupported_media_type');
    default:
      return storeProblem(error) ?? frameworkProblem(error);
  }
};

/** What the database refuses for a reason that is not ours. */
const storeProblem = (error: unknown): Problem | undefined => {
  switch (storeFailure(error)) {
    case 'unavailable':
      return new Problem('database_unavailable');
    case 'full':
      return new Problem('storage_full');
    case 'text':
      return new Problem('invalid_request', { issues: 'U+0000' });
    default:
      return undefined;
  }
};

const frameworkProblem = (error: FastifyError): Problem =>
  (error.statusCode ?? 500) >= 500
    ? new Problem('internal')
    : new Problem('invalid_request', { issues: error.message });

/** An address the framework cannot read, before any route is found. */
export const addressProblems = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
  const tooLong = error.code === 'FST_ERR_MAX_PARAM_LENGTH';
  answerProblem(
    request,
    reply,
    tooLong ? new Problem('not_found', { path: request.url }) : new Problem('invalid_request', { issues: 'URL' }),
  );
};

/** One handler for every error: all are logged, those of the service's own tell nothing of its inside. */
export const problems = (app: FastifyInstance): void => {
  app.setErrorHandler<FastifyError | Refused>((error, request, reply) => {
    // Before the error is judged by its code: a reset by the client bears the code of a database that is away.
    if (bodyBrokenOff(request)) {
      request.log.info({ err: error }, 'broken off');
      return answerProblem(request, reply, new Problem('malformed_body'));
    }
    const problem = problemOf(error);
    // A question stops because its client has left, or the service stops: no failure of the service.
    const isFailure = problemStatuses[problem.code] >= 500 && problem.code !== 'question_stopped';
    if (isFailure) request.log.error({ err: error }, problem.code);
    else request.log.info({ code: problem.code }, 'refused');
    return answerProblem(request, reply, problem);
  });
  app.setNotFoundHandler((request, reply) =>
    answerProblem(request, reply, new Problem('not_found', { path: request.url })),
  );
};

import type { Catalogue } from '../message.ts';

/** The titles and opening sentences of the reference pages. */
export const docsText: Catalogue = {
  'docs.dataset.title': 'Dataset reference',
  'docs.dataset.intro':
    'Every column of every table: its heading, its identifier, whether it is needed, what it takes, and other headings that are recognised. `npm run docs` writes this page from the register by which the program reads tables; how to prepare data is in [the dataset](../dataset.md).',
  'docs.policy.title': 'Policy reference',
  'docs.policy.intro':
    'Every key of `policy.json`. All are optional; an unknown key or a value out of range is refused by name. Rates are exact: `"10%"`, `"0.1"` and `"1/10"` are one and the same. Numbers such as 0.41 name clauses of the policy documents that the product is built on. `npm run docs` writes this page.',
  'docs.policy.goals': 'Goals to choose from',
  'docs.command-line.title': 'Command-line reference',
  'docs.command-line.intro':
    'The `--help` of every command. In the project folder `junheng` is written `npm run --silent junheng --`. `npm run docs` writes this page.',
  'docs.http.title': 'HTTP reference',
  'docs.http.intro':
    'Every operation of the service. The request and answer schemas are in the OpenAPI 3.1 document at `/openapi.json`; `/docs` shows it and tries operations with your session. [Quick start with curl](../quick-start.md). `npm run docs` writes this page from that document and from the table of permissions.',
  'docs.http.rules': 'What operations share',
  'docs.http.rule.credentials':
    'People sign in with `POST /api/session` and send its cookie. A request that changes data with the cookie also needs the header `X-Junheng-Page`. Programs send `Authorization: Bearer` with a token from `POST /api/tokens`.',
  'docs.http.rule.scopes':
    'A token carries scopes. A scope is `*`, an area such as `plans.*`, or one action such as `plans.read`. It never exceeds the role of its owner. Health and family reasons need `reasons.read_sensitive`, which `*` includes.',
  'docs.http.rule.idempotency':
    '`Idempotency-Key` (8 to 200 characters): a repeated request with the same key and body runs once and gets the stored answer for a day. The same key with another body is refused with 422, and with 409 while the first request is still running.',
  'docs.http.rule.revisions':
    'An object with a revision is answered with an `ETag`. To change it, send that value as `If-Match`. Without it the answer is 428; if the object has changed since, 412, and nothing is changed.',
  'docs.http.rule.waiting':
    '`Prefer: respond-async` starts a job and answers 202 with a `Location`. `Prefer: wait=N` waits up to N seconds for its end (30 by default, 55 at most).',
  'docs.http.rule.events':
    '`…/events` is a stream of server-sent events. `Last-Event-ID` resumes it. The stream ends with the job, or when its session or token ends.',
  'docs.http.rule.pages':
    'A list that is read page by page takes `limit` and `after`; `next` of an answer is the `after` of the next page, and `null` on the last page.',
  'docs.http.rule.problems':
    'An error is a problem document (RFC 9457) with a stable `code`, in the language of `Accept-Language`. Faults of a file or a policy are all in one answer.',
  'docs.http.rule.limits':
    'Each process allows 1,200 requests a minute to a member and 600 to an address; `RateLimit-Reset` gives the seconds to wait. Uploads of one request may have 64 MB together. The statuses 400, 401, 403, 413, 415, 429, 500, 503 and 507 are possible almost everywhere and are not repeated in the tables.',
  'docs.http.public': 'public',
  'docs.http.person_only': 'session only',
  'docs.http.problems': 'Problem codes',
  'docs.http.column.operation': 'Operation',
  'docs.http.column.does': 'What it does',
  'docs.http.column.scope': 'Token scope',
  'docs.http.column.roles': 'Roles',
  'docs.http.column.statuses': 'Statuses',
  'docs.http.column.headers': 'Headers',
  'docs.http.column.status': 'Status',
  'docs.http.column.code': 'Code',
  'docs.http.column.title': 'Title',
};

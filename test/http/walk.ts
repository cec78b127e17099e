import { join } from 'node:path';
import type { LightMyRequestResponse } from 'fastify';
import { writeDatasetFolder } from '../../api/documents/write-dataset.ts';
import { pageHeader } from '../../api/http/auth/same-origin.ts';
import type { Role } from '../../api/http/contract/role.ts';
import { operationOf } from '../../api/http/plugins/openapi-metadata.ts';
import type { Services } from '../../api/use-cases/services.ts';
import type { IdentityProvider } from '../../api/use-cases/sign-in/identity-provider.ts';
import { policyDocument } from '../../src/policy/schema.ts';
import { solveInProcess } from '../support/in-process.ts';
import { lawfulDistrict, lawfulPolicy, withTeacher } from '../support/lawful-plan.ts';
import { type Client, signedIn } from '../support/signed-in.ts';
import { type TestService, testService } from './service.ts';

/** A request with its answer; the first of each operation is an example in the OpenAPI document. */
export interface Exchange {
  readonly operation: string;
  readonly status: number;
  readonly request: unknown;
  readonly answer: unknown;
}

export interface Walked {
  readonly service: TestService;
  readonly exchanges: readonly Exchange[];
  readonly clients: Readonly<Record<Who, Client>>;
}

type Who = 'officer' | 'leader' | 'auditor' | 'administrator' | 'province' | 'principal' | 'teacher' | 'newcomer';
type Values = Readonly<Record<string, string>>;
interface Rest {
  readonly query?: string;
  readonly body?: object;
  readonly etag?: unknown;
}

/** An identity provider that knows everybody by one subject; the true ones are met in `provider.test.ts`. */
const agreeable: IdentityProvider = {
  issuer: 'https://login.example/',
  name: '教育局统一身份认证',
  address: async ({ state }) => ({
    kind: 'address',
    address: `https://login.example/authorize?client_id=junheng#code=shown-once-to-the-browser&state=${state}`,
  }),
  identify: async () => ({ kind: 'known', subject: 'wang.li@edu', login: null }),
  signOutAddress: async () => null,
};

const addressed = (path: string, parameters: Values): string =>
  path.replaceAll(/:(\w+)/g, (_whole, name: string) => encodeURIComponent(parameters[name] ?? ''));

/** A browser without cookies: a sign-in with those of another would end that session. */
const nobodyOf =
  (app: TestService['app']): Client['inject'] =>
  (input) => {
    const options = typeof input === 'string' ? { url: input } : input;
    return app.inject({ ...options, headers: { [pageHeader]: '1', ...options.headers } });
  };

/** Every operation of the service once, in an order in which each is answered as it should be. */
export const walk = async (
  options: Parameters<typeof testService>[0] = { solve: solveInProcess },
  parts: Partial<Services> = {},
): Promise<Walked> => {
  let today = new Date('2026-08-03T02:00:00Z');
  const service = await testService(options, {}, () => today, { identityProvider: agreeable, ...parts });
  const { app, database, districtId } = service;
  const district = ['U1-03', 'U2-03'].reduce(
    (known, id) => withTeacher(known, id, { backboneLevel: 'county' }),
    lawfulDistrict(),
  );
  await writeDatasetFolder(join(service.folder, 'lawful'), district, { headings: 'identifier', encoding: 'utf8' });
  const as = (role: Role, place: object = { districtId }) =>
    signedIn(app, database, { role, districtId: null, ...place });
  const clients: Record<Who, Client> = {
    officer: service.officer,
    leader: await as('leader'),
    auditor: await as('auditor'),
    administrator: await as('administrator', {}),
    province: await as('province', {}),
    principal: await as('principal', { districtId, schoolId: 'U1' }),
    teacher: await as('teacher', { districtId, schoolId: 'U2', teacherId: 'U2-01' }),
    newcomer: { ...service.officer, inject: nobodyOf(app) },
  };
  const exchanges: Exchange[] = [];

  const ask = async (
    who: Who,
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    parameters: Values = {},
    { query = '', body, etag }: Rest = {},
  ): Promise<LightMyRequestResponse> => {
    const answer = await clients[who].inject({
      method,
      url: addressed(path, parameters) + query,
      headers: { 'accept-language': 'zh', ...(typeof etag === 'string' ? { 'if-match': etag } : {}) },
      ...(body === undefined ? {} : { payload: body }),
    });
    const isJson = String(answer.headers['content-type']).startsWith('application/json');
    const operation = operationOf(method, path);
    exchanges.push({ operation, status: answer.statusCode, request: body, answer: isJson ? answer.json() : undefined });
    return answer;
  };
  const get = (who: Who, path: string, parameters: Values = {}, query = '') =>
    ask(who, 'GET', path, parameters, { query });
  const post = (who: Who, path: string, parameters: Values, body: object, etag?: unknown) =>
    ask(who, 'POST', path, parameters, { body, etag });
  const solved = async (taken: LightMyRequestResponse, path = '/api/plans'): Promise<string> => {
    if (taken.statusCode !== 202) throw new Error(taken.body);
    const { id } = taken.json();
    for (;;) {
      const { state } = (await service.inject(`${path}/${id}`)).json();
      if (state === 'finished') return id;
      if (state !== 'queued' && state !== 'running') throw new Error(`the plan is ${state}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const step = async (who: Who, id: string, name: string, body: object = {}) => {
    const { etag } = (await service.inject(`/api/plans/${id}/standing`)).headers;
    return post(who, `/api/plans/:id/${name}`, { id }, body, etag);
  };

  // How the service is.
  await get('officer', '/health');
  await get('officer', '/ready');
  await get('administrator', '/api/metrics');

  // Who is who.
  await get('officer', '/api/session');
  await get('officer', '/api/texts/:language', { language: 'zh' });
  await get('province', '/api/districts');
  const { id: otherId } = (
    await post('administrator', '/api/districts', {}, { code: '330803', name: '衢江区' })
  ).json();
  await ask('administrator', 'PATCH', '/api/districts/:id', { id: otherId }, { body: { name: '龙游县' } });
  const memberships = [{ role: 'principal', districtId, schoolId: 'R1' }];
  const made = await post('administrator', '/api/accounts', {}, { login: 'wang.li', displayName: '王立', memberships });
  const accountId: string = made.json().account.id;
  await get('administrator', '/api/accounts');
  const account = await get('administrator', '/api/accounts/:id', { id: accountId });
  const change = { body: { displayName: '王力' }, etag: account.headers.etag };
  await ask('administrator', 'PATCH', '/api/accounts/:id', { id: accountId }, change);
  const added = await post(
    'administrator',
    '/api/accounts/:id/memberships',
    { id: accountId },
    { role: 'auditor', districtId },
  );
  const auditing: string = added
    .json()
    .memberships.find(({ role }: { readonly role: string }) => role === 'auditor').id;
  const reset = await ask('administrator', 'POST', '/api/accounts/:id/reset', { id: accountId });
  const password = '海内存知己天涯若比邻';
  const keeping = (answer: LightMyRequestResponse): Client => {
    const cookie = answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const inject: Client['inject'] = (input) =>
      app.inject({
        ...(typeof input === 'string' ? { url: input } : input),
        headers: { ...clients.officer.headers, ...(typeof input === 'string' ? {} : input.headers), cookie },
      });
    return { ...clients.officer, inject };
  };
  const { secret } = reset.json();
  clients.newcomer = keeping(await post('newcomer', '/api/session', {}, { login: 'wang.li', password: secret }));
  await ask('newcomer', 'PUT', '/api/session/password', {}, { body: { present: secret, next: password } });
  const seen = (await clients.administrator.inject(`/api/accounts/${accountId}`)).headers.etag;
  const identity = { body: { subject: 'wang.li@edu' }, etag: seen };
  const joined = await ask('administrator', 'PUT', '/api/accounts/:id/identity', { id: accountId }, identity);
  const begun = await ask('officer', 'POST', '/api/session/provider');
  clients.newcomer = keeping(begun);
  const { hash } = new URL(begun.json().location);
  clients.newcomer = keeping(await post('newcomer', '/api/session/provider/answer', {}, { answer: hash.slice(1) }));
  await ask('newcomer', 'PATCH', '/api/session', {}, { body: { membershipId: auditing } });
  await ask('newcomer', 'DELETE', '/api/session');
  const parting = { etag: joined.headers.etag };
  await ask('administrator', 'DELETE', '/api/accounts/:id/identity', { id: accountId }, parting);
  await ask('administrator', 'DELETE', '/api/accounts/:id/memberships/:membershipId', {
    id: accountId,
    membershipId: auditing,
  });
  const token = await post('officer', '/api/tokens', {}, { name: '统计报表', scopes: ['plans.read'], days: 90 });
  await get('officer', '/api/tokens');
  await ask('officer', 'DELETE', '/api/tokens/:id', { id: token.json().token.id });

  // From data to a plan.
  await get('officer', '/api/samples');
  await get('officer', '/api/presets');
  await get('officer', '/api/policy-form');
  await post('officer', '/api/policy-checks', {}, { policy: { rotation_rate: '15%' } });
  const rules = { name: '本区办法', policy: { rotation_rate: '15%' } };
  const { id: policyId } = (await post('officer', '/api/policies', {}, rules)).json();
  await get('officer', '/api/policies');
  for (const part of ['', '/versions', '/difference'])
    await get('officer', `/api/policies/:id${part}`, { id: policyId });
  await get('officer', '/api/calendars');
  await get('officer', '/api/calendars/:year', { year: '2026' });
  const holidays = [{ zh: '元旦', en: 'New Year’s Day', from: '2027-01-01', to: '2027-01-03' }];
  const calendar = { format: 'calendar/1', country: 'CN', year: 2027, source: '本区通知', verified: true, holidays };
  const put = { body: { ...calendar, worked: [] }, etag: '"0"' };
  await ask('officer', 'PUT', '/api/calendars/:year', { year: '2027' }, put);
  await ask('officer', 'DELETE', '/api/calendars/:year', { year: '2027' }, { etag: '"1"' });
  const datasetId: string = (await post('officer', '/api/datasets', {}, { name: 'lawful' })).json().id;
  await get('officer', '/api/datasets');
  const { imports } = (await get('officer', '/api/imports')).json();
  for (const part of ['', '/events']) await get('officer', `/api/imports/:id${part}`, { id: imports[0].id });
  await ask('officer', 'DELETE', '/api/imports/:id', { id: imports[0].id });
  const { id: mistakenId } = (
    await service.inject({ method: 'POST', url: '/api/datasets', payload: { name: 'small' } })
  ).json();
  await post('officer', '/api/datasets/:id/withdraw', { id: mistakenId }, { why: '上传错了文件' });
  await get('officer', '/api/datasets/in-force');
  const csv = 'school_id,name,stages,area_class,approved_posts\nS1,One,primary,mars,x\n';
  const upload = await clients.officer.inject({
    method: 'POST',
    url: '/api/marked-workbooks',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    payload: `--x\r\ncontent-disposition: form-data; name="files"; filename="schools.csv"\r\n\r\n${csv}\r\n--x--\r\n`,
  });
  exchanges.push({
    operation: 'POST /api/marked-workbooks',
    status: upload.statusCode,
    request: undefined,
    answer: undefined,
  });
  const refused = await clients.officer.inject({
    method: 'POST',
    url: '/api/datasets',
    headers: { 'content-type': 'multipart/form-data; boundary=x', prefer: 'wait=60' },
    payload: `--x\r\ncontent-disposition: form-data; name="files"; filename="schools.csv"\r\n\r\n${csv}\r\n--x--\r\n`,
  });
  if (refused.statusCode !== 422) throw new Error(refused.body);
  const listed: { imports: readonly { id: string; state: string }[] } = (await service.inject('/api/imports')).json();
  const uploadId = listed.imports.find(({ state }) => state === 'failed')?.id ?? '';
  await get('officer', '/api/imports/:id/upload', { id: uploadId });
  await get('officer', '/api/imports/:id/rows', { id: uploadId }, '?place=schools.csv&limit=2');
  await get('officer', '/api/imports/:id/marked-workbook', { id: uploadId });
  const heading = { table: 'schools', heading: '城乡', column: 'area_class' };
  await ask('officer', 'PUT', '/api/headings', {}, { body: heading });
  await get('officer', '/api/headings');
  await post('officer', '/api/headings/forget', {}, { table: 'schools', heading: '城乡' });
  const mended = { cells: [{ place: 'schools.csv', row: 2, column: 4, value: 'urban' }] };
  await post('officer', '/api/imports/:id/corrections', { id: uploadId }, mended);
  for (const part of ['', '/staffing', '/ledger', '/ledger/csv', '/posts', '/schools'])
    await get('officer', `/api/datasets/:id${part}`, { id: datasetId });
  await get('officer', '/api/datasets/:id/posts/arithmetic', { id: datasetId }, '?schoolId=U1&subject=mathematics');
  await get('officer', '/api/search', {}, '?text=1');
  await get('officer', '/api/datasets/:id/tables', { id: datasetId });
  for (const part of ['', '/csv'])
    await get('officer', `/api/datasets/:id/tables/:name${part}`, { id: datasetId, name: 'readiness' });
  const policy = policyDocument(lawfulPolicy());
  const first = await solved(await post('officer', '/api/plans', {}, { datasetId, policy }));
  await get('officer', '/api/plans');
  for (const part of ['', '/plan', '/placements', '/checks', '/run', '/workbook', '/evidence', '/tables'])
    await get('officer', `/api/plans/:id${part}`, { id: first });
  const { tables } = (await service.inject(`/api/plans/${first}/tables`)).json();
  for (const part of ['', '/csv'])
    await get('officer', `/api/plans/:id/tables/:name${part}`, { id: first, name: tables[0].name });
  await get('officer', '/api/plans/:id/events', { id: first });
  const { transfers } = (await get('officer', '/api/plans/:id/transfers', { id: first })).json();
  await get('officer', '/api/plans/:id/transfers/csv', { id: first });
  await get('officer', '/api/plans/:id/standing', { id: first });
  const explained = { id: first, teacherId: transfers[0].teacherId };
  await get('officer', '/api/plans/:id/explanations/:teacherId', explained, '?choices=1');
  await get('officer', '/api/plans/:id/unfilled-posts', { id: first });
  const open = { id: first, schoolId: 'R2', stage: 'primary', subject: 'music' };
  await get('officer', '/api/plans/:id/unfilled-posts/:schoolId/:stage/:subject', open, '?choices=1');
  const studied = await solved(
    await post('officer', '/api/plans/:id/studies', { id: first }, { kind: 'frontier' }),
    '/api/studies',
  );
  await get('officer', '/api/plans/:id/studies', { id: first });
  for (const part of ['', '/events']) await get('officer', `/api/studies/:id${part}`, { id: studied });
  await ask('officer', 'DELETE', '/api/studies/:id', { id: studied });
  const scenario = { name: '路程不超过 45 分钟', policyChanges: { max_commute_minutes: 45 } };
  await solved(await post('officer', '/api/plans/:id/scenarios', { id: first }, scenario));
  await get('officer', '/api/plans/:id/scenarios', { id: first });
  await ask('officer', 'POST', '/api/plans/:id/stop', { id: first });
  const areas = await solved(
    await post('officer', '/api/side-plans', {}, { kind: 'inspectors', datasetId }),
    '/api/side-plans',
  );
  await get('officer', '/api/side-plans');
  for (const part of ['', '/tables']) await get('officer', `/api/side-plans/:id${part}`, { id: areas });
  for (const part of ['', '/csv'])
    await get('officer', `/api/side-plans/:id/tables/:name${part}`, { id: areas, name: 'inspectors' });
  await ask('officer', 'DELETE', '/api/side-plans/:id', { id: areas });
  const leaving: string = transfers.find(
    ({ fromSchoolId }: { fromSchoolId: string }) => fromSchoolId === 'U1',
  ).teacherId;

  // Review, revision, notice, decision.
  await step('officer', first, 'open-review');
  await get('principal', '/api/plans/:id/notices', { id: first });
  await get('officer', '/api/plans/:id/reminders', { id: first });
  await post('officer', '/api/plans/:id/reminders', { id: first }, { schoolIds: ['U1'], note: '请于截止日前表态' });
  await get('principal', '/api/plans/:id/schools/:schoolId', { id: first, schoolId: 'U1' });
  for (const part of ['', '/pdf']) await get('officer', `/api/plans/:id/notice-preview${part}`, { id: first });
  const form = '--x\r\ncontent-disposition: form-data; name="files"; filename="证明.pdf"\r\n\r\n%PDF\r\n--x--\r\n';
  const file = await clients.principal.inject({
    method: 'POST',
    url: '/api/evidence',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    payload: form,
  });
  const status = file.statusCode;
  exchanges.push({ operation: 'POST /api/evidence', status, request: undefined, answer: file.json() });
  await get('principal', '/api/evidence/:id', { id: file.json().id });
  const proposal = { teacherId: 'U1-03', toSchoolId: null };
  await post('principal', '/api/plans/:id/proposal-checks', { id: first }, { teacherId: leaving, proposal });
  const objection = { demand: 'stay', reason: 'other', words: '正在带毕业班', evidence: [file.json().id] };
  const given = await post('principal', '/api/plans/:id/reviews', { id: first }, { teacherId: leaving, objection });
  await post('principal', '/api/reviews/:id/withdraw', { id: given.json().id }, {}, given.headers.etag);
  const held = await post('principal', '/api/plans/:id/reviews', { id: first }, { teacherId: leaving, objection });
  const reviewId: string = held.json().id;
  await get('officer', '/api/plans/:id/reviews', { id: first });
  await get('officer', '/api/reviews/:id', { id: reviewId });
  await get('officer', '/api/plans/:id/objection-rates', { id: first });
  const trial = await solved(await post('officer', '/api/reviews/:id/trials', { id: reviewId }, {}));
  await get('leader', '/api/reviews/:id/price', { id: reviewId }, `?trial=${trial}`);
  const answers = [{ id: reviewId, revision: '9' }];
  await post('officer', '/api/plans/:id/verdicts', { id: first }, { verdict: 'uphold', why: '情况属实', answers });
  const { etag } = (await service.inject(`/api/reviews/${reviewId}`)).headers;
  await post('officer', '/api/reviews/:id/verdict', { id: reviewId }, { verdict: 'uphold', why: '情况属实' }, etag);
  const order = { datasetId, teacherId: 'U1-06', kind: 'stay', reason: '承担课题' };
  const ordered = await post('officer', '/api/orders', {}, order);
  await get('officer', '/api/orders');
  await get('officer', '/api/orders/:id', { id: ordered.json().id });
  await post('officer', '/api/orders/:id/revoke', { id: ordered.json().id }, { why: '课题已结' }, ordered.headers.etag);
  const second = await solved(await post('officer', '/api/plans/:id/revisions', { id: first }, {}));
  await get('officer', '/api/plans/:id/difference', { id: second });
  await get('officer', '/api/plans/:id/comparison', { id: second });
  await get('officer', '/api/versions');
  await get('officer', '/api/year');
  await step('officer', first, 'take-back', { why: '按复核意见修订' });
  await step('officer', second, 'open-review');
  today = new Date('2026-08-11T02:00:00Z');
  await step('officer', second, 'publish');
  await step('officer', second, 'withdraw-notice', { why: '公示内容有误' });
  await step('officer', second, 'publish');
  const appeal = async () => {
    const moved = (await service.inject(`/api/plans/${second}/transfers?text=U2-01`)).json().transfers.length > 0;
    const against = { demand: moved ? 'stay' : 'move', reason: 'other', words: '路途太远' };
    return post('teacher', '/api/plans/:id/appeals', { id: second }, { objection: against });
  };
  const withdrawn = await appeal();
  await post('teacher', '/api/appeals/:id/withdraw', { id: withdrawn.json().id }, {}, withdrawn.headers.etag);
  const appealed = await appeal();
  const appealId: string = appealed.json().id;
  await get('leader', '/api/plans/:id/appeals', { id: second });
  await get('teacher', '/api/appeals/:id', { id: appealId });
  const tried = await solved(await post('officer', '/api/appeals/:id/trials', { id: appealId }, {}));
  await get('leader', '/api/appeals/:id/price', { id: appealId }, `?trial=${tried}`);
  const rejected = { verdict: 'reject', why: '符合规定' };
  await post('leader', '/api/appeals/:id/verdict', { id: appealId }, rejected, appealed.headers.etag);
  today = new Date('2026-08-19T02:00:00Z');
  await step('leader', second, 'finalise', { decision: '局党组会议纪要〔2026〕12号' });
  const printed = await post('officer', '/api/plans/:id/documents', { id: second }, { kinds: ['notice'] });
  for (const part of ['', '/archive']) await get('officer', `/api/plans/:id/documents${part}`, { id: second });
  const { documentJobs } = (await get('officer', '/api/document-jobs')).json();
  for (const part of ['', '/events']) await get('officer', `/api/document-jobs/:id${part}`, { id: documentJobs[0].id });
  await ask('officer', 'DELETE', '/api/document-jobs/:id', { id: documentJobs[0].id });
  await get('officer', '/api/documents/:id', { id: printed.json().documents[0].id });
  await get('teacher', '/api/plans/:id/cards/:teacherId', { id: second, teacherId: 'U2-01' });
  await get('officer', '/api/plans/:id/decision', { id: second });
  const linked = await post(
    'officer',
    '/api/plans/:id/card-links',
    { id: second },
    { teacherIds: ['U2-02'], days: 14 },
  );
  const [, cardToken = ''] = /#([^.]+)/.exec(linked.json().links[0].link) ?? [];
  await post('newcomer', '/api/session/card', {}, { token: cardToken });
  await step('leader', second, 'revoke', { why: '依法重新决定' });
  await ask('officer', 'DELETE', '/api/plans/:id', { id: first });
  await get('auditor', '/api/events');
  await get('province', '/api/province/rollup');
  return { service, exchanges, clients };
};

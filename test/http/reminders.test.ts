import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDatasetFolder } from '../../api/documents/write-dataset.ts';
import { policyDocument } from '../../src/policy/schema.ts';
import { solveInProcess } from '../support/in-process.ts';
import { lawfulDistrict, lawfulPolicy } from '../support/lawful-plan.ts';
import { type Client, signedIn } from '../support/signed-in.ts';
import { type TestService, testService } from './service.ts';

/** A Monday; five working days later it is the 10th. */
let today = new Date('2026-08-03T02:00:00Z');
let service: TestService;
let people: Readonly<Record<'officer' | 'leader' | 'auditor' | 'U1' | 'R1', Client>>;
let plan: string;

beforeAll(async () => {
  service = await testService({ solve: solveInProcess }, {}, () => today);
  await writeDatasetFolder(join(service.folder, 'lawful'), lawfulDistrict(), {
    headings: 'identifier',
    encoding: 'utf8',
  });
  const { app, database, districtId, officer } = service;
  const as = (role: 'leader' | 'auditor' | 'principal', part = {}) =>
    signedIn(app, database, { role, districtId, ...part });
  people = {
    officer,
    leader: await as('leader'),
    auditor: await as('auditor'),
    U1: await as('principal', { schoolId: 'U1' }),
    R1: await as('principal', { schoolId: 'R1' }),
  };
  const datasetId = (await post('officer', '/api/datasets', { name: 'lawful' })).json().id;
  plan = (await post('officer', '/api/plans', { datasetId, policy: policyDocument(lawfulPolicy()) })).json().id;
  await people.officer.inject(`/api/plans/${plan}/events`);
});
afterAll(() => service.close());

type Who = keyof typeof people;
const get = (who: Who, url: string) => people[who].inject({ url, headers: { 'accept-language': 'zh' } });
const post = (who: Who, url: string, payload: object = {}, etag?: unknown) =>
  people[who].inject({ method: 'POST', url, payload, headers: typeof etag === 'string' ? { 'if-match': etag } : {} });
const step = async (who: Who, path: string, payload: object = {}) => {
  const { etag } = (await get('officer', `/api/plans/${plan}/standing`)).headers;
  return post(who, `/api/plans/${plan}/${path}`, payload, etag);
};
interface Reminder {
  readonly kind: string;
  readonly role: string;
  readonly schoolId: string | null;
  readonly count: number;
  readonly workdaysLeft: number | null;
  readonly overdue: boolean;
  readonly text: string;
}
const reminders = async (who: Who): Promise<readonly Reminder[]> => {
  const { reminders: listed } = (await get(who, `/api/plans/${plan}/reminders`)).json();
  // The standing tells the same.
  expect((await get(who, `/api/plans/${plan}/standing`)).json().reminders).toEqual(listed);
  return listed;
};
const schools = async (who: Who) =>
  (await reminders(who)).filter(({ kind }) => kind === 'answer').map(({ schoolId }) => schoolId);

describe('reminders over HTTP', () => {
  it('lists no reminders of a draft, and hides it from schools', async () => {
    expect(await reminders('officer')).toEqual([]);
    expect((await get('U1', `/api/plans/${plan}/reminders`)).json()).toMatchObject({ code: 'plan_not_found' });
  });

  it('tell the bureau which schools have not answered, and each principal of the own school, until when', async () => {
    const opened = await step('officer', 'open-review');
    expect(opened.json().reminders.length, opened.body).toBeGreaterThan(2);
    const all = await schools('officer');
    expect(all).toContain('U1');
    expect(await schools('auditor')).toEqual(all);
    const [own, ...others] = await reminders('U1');
    expect(others).toEqual([]);
    expect(own).toMatchObject({
      kind: 'answer',
      role: 'principal',
      roleName: '校长',
      schoolId: 'U1',
      due: '2026-08-10',
      workdaysLeft: 5,
      overdue: false,
    });
    expect(own?.text).toContain('截止 2026-08-10，还剩 5 个工作日');
  });

  it('change with every answer, and go when a school has answered for all', async () => {
    const [before] = await reminders('U1');
    const { transfers } = (await get('officer', `/api/plans/${plan}/transfers`)).json();
    const leaving = transfers.find(({ fromSchoolId }: { fromSchoolId: string }) => fromSchoolId === 'U1').teacherId;
    const objection = { demand: 'stay', reason: 'other', words: '带毕业班' };
    const given = await post('U1', `/api/plans/${plan}/reviews`, { teacherId: leaving, objection });
    expect(given.statusCode, given.body).toBe(201);
    const [after] = await reminders('U1');
    expect(after?.count ?? 0).toBe((before?.count ?? 0) - 1);
    expect(await reminders('leader')).toContainEqual(
      expect.objectContaining({ kind: 'decide_objections', role: 'personnel_officer', count: 1, workdaysLeft: null }),
    );
    expect(await schools('R1')).toEqual(['R1']);
    await post('R1', `/api/plans/${plan}/reviews`);
    expect(await reminders('R1')).toEqual([]);
    expect(await schools('officer')).not.toContain('R1');
  });

  it('are sent to the schools that have not answered, and each school reads those to itself alone', async () => {
    const sent = await post('officer', `/api/plans/${plan}/reminders`, { note: '请于截止日前表态' });
    expect(sent.statusCode, sent.body).toBe(201);
    const [message] = sent.json().sent;
    expect(message).toMatchObject({ note: '请于截止日前表态', schoolIds: await schools('officer') });
    expect(message.by).toMatch(/^personnel_officer/);
    const read = async (who: Who) => (await get(who, `/api/plans/${plan}/reminders`)).json().sent;
    expect(await read('U1')).toMatchObject([{ note: '请于截止日前表态', schoolIds: ['U1'] }]);
    expect(await read('R1')).toEqual([]);
    expect((await post('leader', `/api/plans/${plan}/reminders`)).statusCode).toBe(403);
    const answered = await post('officer', `/api/plans/${plan}/reminders`, { schoolIds: ['R1'] });
    expect([answered.statusCode, answered.json().refusals[0].rule]).toEqual([409, 'all_answered']);
    const { events } = (await get('auditor', '/api/events?area=reminders&actorRole=personnel_officer')).json();
    expect(events).toMatchObject([{ action: 'reminders.send', actorName: message.by, why: '请于截止日前表态' }]);
    expect((await get('auditor', '/api/events?area=reminders&actorRole=leader')).json().events).toEqual([]);
  });

  it('stay when the day is over, and name what is to be decided once the plan hangs', async () => {
    today = new Date('2026-08-11T02:00:00Z');
    const late = (await reminders('officer')).filter(({ kind }) => kind === 'answer');
    expect(late.length).toBeGreaterThan(0);
    expect(late.every(({ overdue, workdaysLeft }) => overdue && workdaysLeft === 0)).toBe(true);
    const [open] = (await get('officer', `/api/plans/${plan}/reviews?standing=open`)).json().answers;
    const decide = async (answers: readonly object[]) =>
      (await post('officer', `/api/plans/${plan}/verdicts`, { verdict: 'reject', why: '不符合规定', answers })).json();
    expect(await decide([{ id: open.id, revision: '9' }])).toMatchObject({
      decided: [],
      refused: [{ id: open.id, code: 'revision_stale', now: { standing: 'open', revision: open.revision } }],
    });
    const unknown = '00000000-0000-4000-8000-00000000000f';
    const both = [
      { id: unknown, revision: '1' },
      { id: open.id, revision: open.revision },
    ];
    expect(await decide(both)).toMatchObject({
      decided: [{ id: open.id, standing: 'rejected', opinion: '不符合规定' }],
      refused: [{ id: unknown, code: 'review_not_found', now: null }],
    });
    const published = await step('officer', 'publish');
    expect(published.json(), published.body).toMatchObject({ state: 'public_notice', reminders: [] });
    const against = { teacherId: open.teacherId, objection: { demand: 'stay', reason: 'other', words: '再议' } };
    const appealed = await post('U1', `/api/plans/${plan}/appeals`, against);
    expect(appealed.statusCode, appealed.body).toBe(201);
    expect(await reminders('leader')).toMatchObject([{ kind: 'decide_appeals', role: 'leader', count: 1 }]);
    expect(await reminders('U1')).toEqual([]);
    const rejected = { verdict: 'reject', why: '符合规定' };
    await post('leader', `/api/appeals/${appealed.json().id}/verdict`, rejected, appealed.headers.etag);
    today = new Date('2026-08-31T02:00:00Z');
    expect(await reminders('officer')).toMatchObject([{ kind: 'finalise', role: 'leader' }]);
  });
});

describe('what the screens of a review read', () => {
  it('shows a principal the own school alone: each subject before and after, and who could go instead', async () => {
    const answer = await get('U1', `/api/plans/${plan}/schools/U1`);
    expect(answer.statusCode, answer.body).toBe(200);
    const { subjects, colleagues, school } = answer.json();
    expect(school).not.toBe('');
    expect(subjects.some(({ leaving }: { readonly leaving: number }) => leaving > 0)).toBe(true);
    for (const { before, leaving, arriving, after } of subjects) expect(before - leaving + arriving).toBe(after);
    const { transfers } = (await get('officer', `/api/plans/${plan}/transfers`)).json();
    const moving = transfers.map(({ teacherId }: { readonly teacherId: string }) => teacherId);
    expect(colleagues.length).toBeGreaterThan(0);
    expect(colleagues.filter(({ teacherId }: { readonly teacherId: string }) => moving.includes(teacherId))).toEqual(
      [],
    );
    expect((await get('U1', `/api/plans/${plan}/schools/R1`)).statusCode).toBe(404);
    expect((await get('officer', `/api/plans/${plan}/schools/R1`)).statusCode).toBe(200);
    expect((await get('officer', `/api/plans/${plan}/schools/none`)).statusCode).toBe(404);
  });

  it('previews the notice as data and as a PDF, and stores neither', async () => {
    const url = `/api/plans/${plan}/notice-preview`;
    const { notices } = (await get('leader', `${url}?contact=0571-1234`)).json();
    const [sheet] = notices[0].sheets;
    expect(JSON.stringify(sheet.blocks)).toContain('0571-1234');
    const names = JSON.stringify(notices);
    const { transfers } = (await get('officer', `/api/plans/${plan}/transfers`)).json();
    for (const { teacher } of transfers) expect(names).toContain(teacher);
    const pdf = await get('officer', `${url}/pdf`);
    expect([pdf.statusCode, pdf.body.slice(0, 4)]).toEqual([200, '%PDF']);
    expect((await get('officer', `/api/plans/${plan}/documents`)).json().documents).toEqual([]);
    expect((await get('U1', url)).statusCode).toBe(403);
  });
});

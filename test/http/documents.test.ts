import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listEvents } from '../../api/storage/events.ts';
import { addNotice } from '../../api/storage/notices.ts';
import type { PlanReviewState } from '../../api/storage/tables.ts';
import { asCaller, asService } from '../../api/storage/transaction-as-caller.ts';
import { readDecision } from '../../src/decision/read-decision.ts';
import type { CalendarDate } from '../../src/district/date.ts';
import { addDistrict } from '../support/database.ts';
import { pdfPages } from '../support/pdf-text.ts';
import { type Client, signedIn } from '../support/signed-in.ts';
import { docxParagraphs } from '../support/unzip.ts';
import { type TestService, testService } from './service.ts';
import { solveAtOnce } from './solves.ts';

let service: TestService;
/** An hour before midnight in China. */
let now = new Date('2026-08-14T15:00:00Z');
let planId: string;
let mover: { teacherId: string; teacher: string; fromSchoolId: string; toSchoolId: string };
const made: { id: string; kind: string; name: string; sha256: string; schoolId: string | null }[] = [];

const make = (payload: object, id = planId) =>
  service.inject({ method: 'POST', url: `/api/plans/${id}/documents`, payload });
const come = (state: PlanReviewState) =>
  asService(service.database, (transaction) =>
    transaction.updateTable('plans').set({ state }).where('id', '=', planId).execute(),
  );
const as = (part: { role: 'principal' | 'teacher' | 'auditor'; schoolId?: string; teacherId?: string }) =>
  signedIn(service.app, service.database, { districtId: service.districtId, ...part });
const listed = async (client: Client) => {
  const answer = await client.inject(`/api/plans/${planId}/documents`);
  return answer.json().documents as typeof made;
};

beforeAll(async () => {
  service = await testService({ solve: solveAtOnce }, {}, () => now);
  const datasetId = (await service.inject({ method: 'POST', url: '/api/datasets', payload: { name: 'small' } })).json()
    .id;
  planId = (await service.inject({ method: 'POST', url: '/api/plans', payload: { datasetId } })).json().id;
  await service.inject(`/api/plans/${planId}/events`);
  [mover] = (await service.inject(`/api/plans/${planId}/transfers`)).json().transfers;
});
afterAll(() => service.close());

describe('documents of a plan over HTTP', () => {
  it('refuses the notice and the orders of a draft', async () => {
    const early = await make({ kinds: ['school_sheets', 'notice', 'orders'] });
    expect([early.statusCode, early.json().code]).toEqual([409, 'refused_for_now']);
    expect(early.json().refusals.map(({ rule }: { rule: string }) => rule)).toEqual([
      'documents.notice',
      'documents.orders',
    ]);
    const drafts = (await make({})).json().documents;
    expect(new Set(drafts.map(({ kind }: { kind: string }) => kind))).toEqual(
      new Set(['school_sheets', 'cards', 'evidence', 'rehearsal', 'fairness']),
    );
  });

  it('makes documents of a final plan with the officer’s facts, stores them, and returns the stored bytes', async () => {
    await come('final');
    const answer = await make({
      bureau: '华龙区教育局',
      issued: '2026-08-14',
      reportBy: '2026-08-28',
      contact: '人事科',
    });
    expect(answer.statusCode).toBe(201);
    made.push(...answer.json().documents);
    expect(made.map(({ name }) => name)).toEqual([
      ...['S001', 'S002', 'S003', 'S004', 'S005'].map((school) => `school-${school}.docx`),
      ...['public-notice.docx', 'teacher-cards.docx', 'rotation-notices.docx', 'letters.docx', 'evidence.docx'],
      ...['rehearsal.docx', 'fairness.docx', 'registration.csv', 'registration.xlsx'],
    ]);
    for (const { id, name, sha256 } of made) {
      const file = await service.inject(`/api/documents/${id}`);
      expect(file.statusCode, name).toBe(200);
      expect(createHash('sha256').update(file.rawPayload).digest('hex')).toBe(sha256);
      expect(file.headers['content-disposition']).toContain(`filename="${name}"`);
      expect(file.headers.etag).toBe(`"${sha256}"`);
    }
    const notice = made.find(({ kind }) => kind === 'notice');
    const text = (await docxParagraphs((await service.inject(`/api/documents/${notice?.id}`)).rawPayload)).join('\n');
    expect(text).toContain('自2026年8月17日至2026年8月21日');
    expect(text).toContain(mover.teacher);
    expect(text).not.toContain(mover.teacherId);
  });

  it('makes the same bytes on another day, with the seal of the decision file', async () => {
    now = new Date('2026-08-14T17:01:01Z');
    const again = await make({
      kinds: ['orders'],
      bureau: '华龙区教育局',
      issued: '2026-08-14',
      reportBy: '2026-08-28',
      contact: '人事科',
    });
    const orders = made.find(({ kind }) => kind === 'orders');
    expect(again.json().documents.map(({ sha256 }: { sha256: string }) => sha256)).toEqual([orders?.sha256]);
    const letters = made.find(({ kind }) => kind === 'letters');
    const text = (await docxParagraphs((await service.inject(`/api/documents/${letters?.id}`)).rawPayload)).join('\n');
    const decision = await service.inject(`/api/plans/${planId}/decision`);
    expect(text).toContain(`决定档案校验码 ${decision.json().seal.slice(0, 16)}…`);
    const read = readDecision(decision.body, 'decision.json', decision.json().seal);
    expect(read).toMatchObject({ ok: true, value: { versions: { engine: 'highs', engine_version: '0' } } });
  });

  it('records the documents made and their author', async () => {
    const events = await asCaller(service.database, service.officer.caller, (transaction) =>
      listEvents(transaction, { limit: 50, subject: { kind: 'plan', id: planId } }),
    );
    const [last, before] = events.filter(({ action }) => action === 'documents.create');
    expect(last).toMatchObject({
      actor: service.officer.caller.accountId,
      data: { kinds: ['orders'], format: 'docx' },
    });
    expect(before).toMatchObject({ data: { files: { length: 14 } } });
  });

  it('shows a principal the notice and the own school’s documents, and another district none', async () => {
    const principal = await as({ role: 'principal', schoolId: mover.toSchoolId });
    const seen = await listed(principal);
    expect(new Set(seen.map(({ kind, schoolId }) => `${kind} ${schoolId ?? ''}`))).toEqual(
      new Set(['notice ', `school_sheets ${mover.toSchoolId}`]),
    );
    const statusOf = async (client: Client, kind: string, schoolId: string | null = null) => {
      const one = made.find((document) => document.kind === kind && document.schoolId === schoolId);
      return (await client.inject(`/api/documents/${one?.id}`)).statusCode;
    };
    expect(await statusOf(principal, 'notice')).toBe(200);
    expect(await statusOf(principal, 'school_sheets', mover.fromSchoolId)).toBe(404);
    expect(await statusOf(principal, 'orders')).toBe(404);
    expect(await statusOf(await as({ role: 'auditor' }), 'orders')).toBe(200);
    const districtId = await addDistrict(service.database, 'foreign');
    const foreign = await signedIn(service.app, service.database, { role: 'personnel_officer', districtId });
    expect(await statusOf(foreign, 'notice')).toBe(404);
    expect((await foreign.inject(`/api/plans/${planId}/documents`)).json().code).toBe('plan_not_found');
    expect((await foreign.inject(`/api/plans/${planId}/decision`)).statusCode).toBe(404);
  });

  it('states the recorded days of a plan in public notice', async () => {
    await come('public_notice');
    const dates = { beganOn: '2026-08-20' as CalendarDate, date: '2026-08-27' as CalendarDate };
    const deadline = { date: dates.date, workdays: 5, withoutCalendar: [], unverified: [] };
    await asService(service.database, (transaction) =>
      addNotice(transaction, service.officer.caller, {
        planId,
        kind: 'public_notice',
        beganOn: dates.beganOn,
        deadline,
      }),
    );
    const { documents } = (await make({ kinds: ['notice'] })).json();
    const text = (await docxParagraphs((await service.inject(`/api/documents/${documents[0].id}`)).rawPayload)).join(
      '\n',
    );
    expect(text).toContain('自2026年8月21日至2026年8月27日');
    expect(text).toContain('2026年8月20日');
    expect((await make({ kinds: ['letters'] })).statusCode).toBe(409);
    await come('final');
  });

  it('leaves out a PDF with an unprintable name, names the person, and makes the others', async () => {
    const form = new FormData();
    for (const name of ['schools', 'teachers', 'posts']) {
      const text = await readFile(join(service.folder, 'small', `${name}.csv`), 'utf8');
      const rare = text.replace(new RegExp(`^(\uFEFF?${mover.teacherId},)[^,]*`, 'm'), '$1周\u{2a6d6}');
      form.append('files', new Blob([rare]), `${name}.csv`);
    }
    const dataset = await service.inject({ method: 'POST', url: '/api/datasets', payload: form });
    const request = { method: 'POST', url: '/api/plans', payload: { datasetId: dataset.json().id } } as const;
    const { id } = (await service.inject(request)).json();
    await service.inject(`/api/plans/${id}/events`);
    const named = {
      place: 'teachers.csv',
      row: expect.any(Number),
      column: 'name',
      found: `${mover.teacherId} 周\u{2a6d6}`,
    };
    const answer = await make({ kinds: ['cards'], format: 'pdf' }, id);
    expect(answer.json()).toMatchObject({ code: 'documents_unprintable', status: 422, faults: [named] });
    expect((await service.inject(`/api/plans/${id}/documents`)).json()).toEqual({ documents: [] });
    const some = await make({ kinds: ['cards', 'evidence'], format: 'pdf' }, id);
    expect([some.statusCode, some.json()]).toMatchObject([
      201,
      { documents: [{ name: 'evidence.pdf' }], notMade: [named] },
    ]);
    expect(some.json().notMade[0].expected).toContain('teacher-cards.pdf');
    const jobs: { planId: string; state: string; links: { self: string } }[] = (
      await service.inject('/api/document-jobs')
    ).json().documentJobs;
    const ofPlan = jobs.find(({ planId, state }) => planId === id && state === 'finished');
    const job = (await service.inject(ofPlan?.links.self ?? '')).json();
    expect(job).toMatchObject({ notMade: [named], problem: null });
    const word = await make({ kinds: ['cards'], format: 'docx' }, id);
    expect([word.statusCode, word.json()]).toMatchObject([201, { documents: [{}], notMade: [] }]);
  });

  it('lets only the officer make documents, and lets an auditor but no school read the decision file', async () => {
    for (const role of ['principal', 'auditor', 'teacher'] as const) {
      const place = { principal: { schoolId: mover.toSchoolId }, teacher: { teacherId: mover.teacherId } };
      const client = await as({ role, ...(role in place ? place[role as keyof typeof place] : {}) });
      const answer = await client.inject({ method: 'POST', url: `/api/plans/${planId}/documents`, payload: {} });
      expect(answer.statusCode, role).toBe(403);
      const decision = await client.inject(`/api/plans/${planId}/decision`);
      expect(decision.statusCode, role).toBe(role === 'auditor' ? 200 : 403);
    }
  });

  it('rejects invalid facts, and answers 404 for an unknown plan', async () => {
    for (const payload of [{ kinds: [] }, { kinds: ['x'] }, { issued: '2026-02-30' }, { bureau: '' }, { more: 1 }])
      expect((await make(payload)).json(), JSON.stringify(payload)).toMatchObject({ code: 'invalid_request' });
    expect((await make({}, '00000000-0000-4000-8000-000000000000')).json()).toMatchObject({ code: 'plan_not_found' });
    expect((await service.inject('/api/documents/nothing')).json()).toMatchObject({ code: 'document_not_found' });
  });
});

describe('the card of a teacher over HTTP', () => {
  const card = (client: Client, teacherId = mover.teacherId, query = '') =>
    client.inject(`/api/plans/${planId}/cards/${teacherId}${query}`);

  it('makes a card as a PDF of one page or a Word document', async () => {
    const answer = await card(service.officer);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
    const pages = pdfPages(answer.rawPayload);
    expect([pages.length, pages[0]]).toEqual([1, expect.stringContaining('为什么是我')]);
    const word = await card(service.officer, mover.teacherId, '?format=docx');
    expect(await docxParagraphs(word.rawPayload)).toContain(mover.teacher);
  });

  it('shows a teacher the own card and a principal the cards of the own school, and answers 404 for others', async () => {
    const [own, other] = [
      await as({ role: 'teacher', teacherId: mover.teacherId }),
      await as({ role: 'teacher', teacherId: 'another' }),
    ];
    const [home, host] = [
      await as({ role: 'principal', schoolId: mover.fromSchoolId }),
      await as({ role: 'principal', schoolId: mover.toSchoolId }),
    ];
    const statuses = await Promise.all([own, other, home, host].map(async (client) => (await card(client)).statusCode));
    expect(statuses).toEqual([200, 404, 200, 404]);
    expect((await card(other)).json()).toMatchObject({ code: 'teacher_not_found' });
    expect((await card(service.officer, 'unknown')).json()).toMatchObject({ code: 'teacher_not_found' });
    expect((await card(service.officer, mover.teacherId, '?format=odt')).statusCode).toBe(400);
  });
});

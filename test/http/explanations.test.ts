import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDatasetFolder } from '../../api/documents/write-dataset.ts';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import { openPlanSessions } from '../../api/use-cases/plan-sessions.ts';
import { policyDocument } from '../../src/policy/schema.ts';
import { solveInProcess, solvingInProcess } from '../support/in-process.ts';
import { lawfulDistrict, lawfulPolicy, withTeacher } from '../support/lawful-plan.ts';
import { pdfPages } from '../support/pdf-text.ts';
import { type Client, signedIn } from '../support/signed-in.ts';
import { type TestService, testService } from './service.ts';

let service: TestService;
let planId: string;
let moved: { teacherId: string; fromSchoolId: string; toSchoolId: string }[];
const opened = { count: 0 };

/** A few teachers less than the posts ask for, and one who is ill. */
const district = ['U1-03', 'U2-03'].reduce(
  (known, id) => withTeacher(known, id, { backboneLevel: 'county' }),
  withTeacher(lawfulDistrict(), 'U1-04', { exemption: 'illness' }),
);

const as = (role: 'principal' | 'teacher' | 'auditor' | 'leader', place: object = {}): Promise<Client> =>
  signedIn(service.app, service.database, { role, districtId: service.districtId, ...place });

beforeAll(async () => {
  const sessions = openPlanSessions(
    {
      open: (request, options) => {
        opened.count += 1;
        return solvingInProcess.open(request, options);
      },
    },
    { kept: 2, idle: 60_000, onFailure: () => undefined },
  );
  service = await testService({ solve: solveInProcess }, {}, undefined, { sessions });
  await writeDatasetFolder(join(service.folder, 'lawful'), district, { headings: 'identifier', encoding: 'utf8' });
  const post = (url: string, payload: object) => service.inject({ method: 'POST', url, payload });
  const datasetId = (await post('/api/datasets', { name: 'lawful' })).json().id;
  planId = (await post('/api/plans', { datasetId, policy: policyDocument(lawfulPolicy()) })).json().id;
  await service.inject(`/api/plans/${planId}/events`);
  await asService(service.database, (transaction) =>
    transaction.updateTable('plans').set({ state: 'in_review' }).where('id', '=', planId).execute(),
  );
  moved = (await service.inject(`/api/plans/${planId}/transfers`)).json().transfers;
});
afterAll(() => service.close());

const mover = () => {
  const [first] = moved;
  if (first === undefined) throw new Error('the plan moves no teacher');
  return first;
};
const explanation = (client: Client, teacherId: string, query = '?choices=1') =>
  client.inject({
    url: `/api/plans/${planId}/explanations/${teacherId}${query}`,
    headers: { 'accept-language': 'en' },
  });

describe('explanations over HTTP', () => {
  it('explains a mover in seven blocks with priced alternatives, from one session', async () => {
    const answer = await explanation(service.officer, mover().teacherId);
    expect(answer.statusCode).toBe(200);
    const body = answer.json();
    expect(body).toMatchObject({ planId, outcome: 'moves', proven: true, worth: { decidedBy: expect.any(String) } });
    expect(body.blocks.map(({ key }: { key: string }) => key)).toEqual([
      'route',
      'eligible',
      'posts',
      'alternatives',
      'order',
      'guarantees',
      'sources',
    ]);
    expect(body.alternatives.map(({ kind }: { kind: string }) => kind)).toEqual(['stays', 'elsewhere', 'person']);
    await explanation(service.officer, mover().teacherId);
    expect(opened.count).toBe(1);
  });

  it('explains a teacher who stays, with the health reason for those who decide alone', async () => {
    const officer = (await explanation(service.officer, 'U1-04')).json();
    expect(officer).toMatchObject({ outcome: 'stays', why: 'not_eligible', alternatives: [], priced: null });
    expect(JSON.stringify(officer)).toContain('illness');
    for (const client of [await as('auditor'), await as('principal', { schoolId: 'U1' })])
      expect((await explanation(client, 'U1-04')).body).not.toContain('illness');
    const own = await as('teacher', { schoolId: 'U1', teacherId: 'U1-04' });
    expect((await explanation(own, 'U1-04')).body).not.toContain('illness');
  });

  it('answers a principal for teachers of the own school alone, and names no other teacher', async () => {
    const { teacherId, fromSchoolId } = mover();
    const own = await as('principal', { schoolId: fromSchoolId });
    const other = await as('principal', { schoolId: fromSchoolId === 'U1' ? 'U2' : 'U1' });
    expect((await explanation(other, teacherId)).json()).toMatchObject({ status: 404, code: 'teacher_not_found' });
    const { body } = await explanation(own, teacherId, '?choices=3');
    const foreign = district.teachers.filter(({ schoolId }) => schoolId !== fromSchoolId).map(({ id }) => id);
    expect(foreign.filter((id) => body.includes(`"${id}"`))).toEqual([]);
  });

  it('answers a teacher for the own person alone, without names of others', async () => {
    const { teacherId, fromSchoolId } = mover();
    const own = await as('teacher', { schoolId: fromSchoolId, teacherId });
    const { body } = await explanation(own, teacherId, '?choices=3');
    const others = district.teachers.filter(({ id }) => id !== teacherId);
    expect(others.filter(({ id }) => body.includes(`"${id}"`))).toEqual([]);
    expect((await explanation(own, 'U1-05')).statusCode).toBe(404);
  });

  it('lists the unfilled posts and explains one; a school sees its own', async () => {
    const list = (await service.inject(`/api/plans/${planId}/unfilled-posts`)).json();
    expect(list.posts).toContainEqual(
      expect.objectContaining({ schoolId: 'R2', subject: 'music', required: 1, held: 0, after: 0, missing: 1 }),
    );
    const music = `/api/plans/${planId}/unfilled-posts/R2/primary/music`;
    const one = await service.inject(music);
    expect([one.statusCode, one.json()]).toEqual([
      200,
      expect.objectContaining({ candidates: 0, missing: 1, alternatives: [] }),
    ]);
    const principal = await as('principal', { schoolId: 'U1' });
    expect((await principal.inject(`/api/plans/${planId}/unfilled-posts`)).json().posts).toEqual([]);
    expect((await principal.inject(music)).json()).toMatchObject({ code: 'post_not_found' });
  });

  it('prints priced alternatives on the card when choices are requested, on one page', async () => {
    const card = await service.inject(`/api/plans/${planId}/cards/${mover().teacherId}?choices=3`);
    expect(card.statusCode).toBe(200);
    const pages = pdfPages(card.rawPayload);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('如果不这样');
  });

  it('refuses what does not exist, and a plan that takes no questions, by name', async () => {
    expect((await explanation(service.officer, 'unknown')).json()).toMatchObject({ code: 'teacher_not_found' });
    const unknown = await service.inject(`/api/plans/${planId}/unfilled-posts/R2/primary/latin`);
    expect(unknown.json()).toMatchObject({ status: 404, code: 'post_not_found' });
    expect((await explanation(service.officer, mover().teacherId, '?choices=11')).statusCode).toBe(400);
    const withdraw = (why: string | null) =>
      asService(service.database, (transaction) =>
        transaction
          .updateTable('datasets')
          .set({ withdrawnAt: why === null ? null : new Date(), withdrawnWhy: why })
          .set((one) => ({ withdrawnBy: why === null ? null : one.ref('takenUpBy') }))
          .execute(),
      );
    await withdraw('the wrong file');
    const refused = await explanation(service.officer, mover().teacherId);
    expect(refused.json()).toMatchObject({ status: 409, code: 'plan_withdrawn' });
    await withdraw(null);
  });
});

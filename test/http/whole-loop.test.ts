import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { datasetWorkbook } from '../../api/documents/write-dataset.ts';
import { pageHeader } from '../../api/http/auth/same-origin.ts';
import type { DatasetBody } from '../../api/http/contract/dataset.ts';
import type { ledgerSchema } from '../../api/http/contract/ledger.ts';
import type { PlanBody } from '../../api/http/contract/plan.ts';
import type { TransferBody } from '../../api/http/contract/plan-parts.ts';
import { solveInChildProcess } from '../../solver/index.ts';
import { policyDocument } from '../../src/policy/schema.ts';
import { junhengApart } from '../cli/junheng.ts';
import { lawfulDistrict, lawfulPolicy, withTeacher } from '../support/lawful-plan.ts';
import { pdfPages } from '../support/pdf-text.ts';
import { chosenPassword, signInOverHttp } from '../support/sign-in-over-http.ts';
import { signedIn } from '../support/signed-in.ts';
import { docxParagraphs } from '../support/unzip.ts';
import { type TestService, testService } from './service.ts';

/** Monday of the first week of August, in the morning. */
let today = new Date('2026-08-03T01:00:00Z');
const itIs = (day: string) => {
  today = new Date(`${day}T01:00:00Z`);
};

let service: TestService;
let address: string;
beforeAll(async () => {
  service = await testService({ solve: solveInChildProcess }, {}, () => today);
  address = await service.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => service.close());

interface Made {
  readonly id: string;
}
interface Moves {
  readonly transfers: readonly TransferBody[];
}
interface MadeDocuments {
  readonly documents: readonly (Made & { readonly kind: string })[];
}

/** Somebody at a browser. */
const person = (headers: Readonly<Record<string, string>>) => {
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${address}${path}`, { ...init, headers: { ...headers, 'accept-language': 'zh', ...init.headers } });
  const parsed = async <Body>(answer: Response): Promise<Body> => {
    const text = await answer.text();
    expect(answer.ok, `${answer.status} ${text}`).toBe(true);
    return JSON.parse(text) as Body;
  };
  return {
    reads: async <Body>(path: string) => parsed<Body>(await ask(path)),
    fetches: async (path: string) => new Uint8Array(await (await ask(path)).arrayBuffer()),
    uploads: async <Body>(path: string, name: string, bytes: Uint8Array<ArrayBuffer>) => {
      const form = new FormData();
      form.append('files', new Blob([bytes]), name);
      return parsed<Body>(await ask(path, { method: 'POST', body: form }));
    },
    /** Tells the service something; where two could, with the revision that stands at `seen`. */
    says: async <Body = Made>(path: string, body: object = {}, seen: string | null = null) => {
      const revision = seen === null ? null : (await ask(seen)).headers.get('etag');
      return parsed<Body>(
        await ask(path, {
          method: 'POST',
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json', ...(revision === null ? {} : { 'if-match': revision }) },
        }),
      );
    },
  };
};
type Person = ReturnType<typeof person>;

const signIn = async (login: string): Promise<Person> => {
  const entered = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [pageHeader]: '1' },
    body: JSON.stringify({ login, password: chosenPassword }),
  });
  expect(entered.status).toBe(200);
  const cookie = entered.headers.getSetCookie().map((line) => line.slice(0, line.indexOf(';')));
  return person({ cookie: cookie.join('; '), [pageHeader]: '1' });
};

/** The administrator makes an account; its owner signs in with the secret and chooses a password. */
const gainAccount = async (administrator: Person, login: string, displayName: string, membership: object) => {
  const { districtId } = service;
  const memberships = [{ districtId, ...membership }];
  const { secret } = await administrator.says<{ secret: string }>('/api/accounts', { login, displayName, memberships });
  await signInOverHttp(address, login, secret);
};

const ended = async (officer: Person, planId: string): Promise<PlanBody> => {
  for (;;) {
    const plan = await officer.reads<PlanBody>(`/api/plans/${planId}`);
    if (plan.state === 'finished') return plan;
    expect(['queued', 'running']).toContain(plan.state);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

describe('a year of a county', () => {
  it('leads from the bureau’s workbook to documents for signature, by HTTP only', async () => {
    const administrator = person(
      (await signedIn(service.app, service.database, { role: 'administrator', districtId: null, now: today })).headers,
    );
    await gainAccount(administrator, 'zhao.min', '赵敏', { role: 'personnel_officer' });
    await gainAccount(administrator, 'qian.ju', '钱局', { role: 'leader' });
    await gainAccount(administrator, 'sun.fang', '孙芳', { role: 'principal', schoolId: 'U1' });

    // Import: the bureau's own workbook, first with a fault in it, then without.
    let officer = await signIn('zhao.min');
    const district = withTeacher(lawfulDistrict(), 'U1-03', { backboneLevel: 'county' });
    const wrong = withTeacher(district, 'U2-04', { subject: '占星' as never });
    await expect(
      officer.uploads('/api/datasets', '均衡县.xlsx', Buffer.from(await datasetWorkbook(wrong, { headings: 'zh' }))),
    ).rejects.toThrow('占星');
    const whole = Buffer.from(await datasetWorkbook(district, { headings: 'zh' }));
    const dataset = await officer.uploads<DatasetBody>('/api/datasets', '均衡县.xlsx', whole);
    expect(dataset.counts).toMatchObject({ schools: 4, teachers: district.teachers.length });

    // Posts: where somebody is missing.
    const { posts } = await officer.reads<{ posts: readonly { schoolId: string; subject: string }[] }>(
      `/api/datasets/${dataset.id}/posts?short=yes`,
    );
    expect(posts.map(({ schoolId, subject }) => `${schoolId} ${subject}`)).toContain('R2 music');

    // Eligible: every teacher in or out, by which clause.
    const ledger = await officer.reads<z.infer<typeof ledgerSchema>>(`/api/datasets/${dataset.id}/ledger?eligible=yes`);
    expect(ledger.eligible).toBe(27);
    expect(ledger.entries[0]?.findings[0]?.clause).toMatch(/^\d/);

    // Plan: under the bureau's own policy, to the proof.
    const policy = await officer.says('/api/policies', { name: '2026年办法', policy: policyDocument(lawfulPolicy()) });
    const started = await officer.says('/api/plans', { datasetId: dataset.id, policy: policy.id });
    const { id: first, summary } = await ended(officer, started.id);
    expect(summary).toMatchObject({ status: 'optimal', checks: { broken: 0 } });
    expect(summary?.quotas.every(({ holds }) => holds)).toBe(true);

    // Explain: why this one moves.
    const { transfers } = await officer.reads<Moves>(`/api/plans/${first}/transfers`);
    const leaving = transfers.find(({ fromSchoolId }) => fromSchoolId === 'U1');
    expect(leaving?.reasons).toContain('符合交流条件');

    // Review: the principal objects for a reason the data bear out or not; the officer sees its price, and upholds.
    await officer.says(`/api/plans/${first}/open-review`, {}, `/api/plans/${first}/standing`);
    const principal = await signIn('sun.fang');
    const words = '本人患病，已附诊断书';
    const objection = { demand: 'stay', reason: 'hardship', words };
    const answer = await principal.says(`/api/plans/${first}/reviews`, { teacherId: leaving?.teacherId, objection });
    const trial = await ended(officer, (await officer.says(`/api/reviews/${answer.id}/trials`)).id);
    const price = await officer.reads<{ verdict: string }>(`/api/reviews/${answer.id}/price?trial=${trial.id}`);
    expect(['free', 'costs']).toContain(price.verdict);
    const verdict = { verdict: 'uphold', why: '材料属实' };
    await officer.says(`/api/reviews/${answer.id}/verdict`, verdict, `/api/reviews/${answer.id}`);

    // Revise: the order is in, with the fewest changes, each with its cause.
    const revision = await ended(officer, (await officer.says(`/api/plans/${first}/revisions`)).id);
    const difference = await officer.reads<{ kept: number; changes: readonly { cause: string }[] }>(
      `/api/plans/${revision.id}/difference`,
    );
    expect(difference.changes.map(({ cause }) => cause)).toContain('orders');
    expect(difference.kept).toBe(transfers.length - 1);
    const final = revision.id;
    const standing = `/api/plans/${final}/standing`;
    await officer.says(`/api/plans/${first}/take-back`, { why: '按复核意见修订' }, `/api/plans/${first}/standing`);
    await officer.says(`/api/plans/${final}/open-review`, {}, standing);

    // Publish: the days to answer are over, the notice hangs, the leader decides.
    itIs('2026-08-11');
    officer = await signIn('zhao.min');
    const published = await officer.says(`/api/plans/${final}/publish`, {}, standing);
    expect(published).toMatchObject({ state: 'public_notice', noticeDue: '2026-08-18' });
    itIs('2026-08-19');
    const leader = await signIn('qian.ju');
    const decision = { decision: '局党组会议纪要〔2026〕12号' };
    expect(await leader.says(`/api/plans/${final}/finalise`, decision, standing)).toMatchObject({ state: 'final' });

    // The documents: printed, signed, handed out.
    officer = await signIn('zhao.min');
    const stated = { bureau: '均衡县教育局', issued: '2026-08-19', reportBy: '2026-08-31', contact: '人事科' };
    const { documents } = await officer.says<MadeDocuments>(`/api/plans/${final}/documents`, {
      ...stated,
      format: 'pdf',
    });
    const kinds = [...new Set(documents.map(({ kind }) => kind))].sort();
    expect(kinds).toEqual([
      ...['cards', 'evidence', 'fairness', 'letters', 'notice', 'orders', 'registration', 'rehearsal', 'school_sheets'],
    ]);
    const paper = (kind: string) => documents.find((one) => one.kind === kind)?.id;
    const notice = (await pdfPages(await officer.fetches(`/api/documents/${paper('notice')}`))).join('\n');
    const moved = (await officer.reads<Moves>(`/api/plans/${final}/transfers`)).transfers;
    for (const { teacher } of moved) expect(notice).toContain(teacher);
    expect(notice).not.toMatch(/患病|诊断/);
    const again = await officer.says<MadeDocuments>(`/api/plans/${final}/documents`, { ...stated, kinds: ['orders'] });
    const orders = await docxParagraphs(Buffer.from(await officer.fetches(`/api/documents/${again.documents[0]?.id}`)));
    expect(orders.join('\n')).toContain('均衡县教育局');

    // The teacher: why me, why there, by a link of one's own.
    const teacherIds = [moved[0]?.teacherId];
    const { links } = await officer.says<{ links: readonly { link: string }[] }>(`/api/plans/${final}/card-links`, {
      teacherIds,
    });
    const token = /#([^.]+)/.exec(links[0]?.link ?? '')?.[1];
    const entered = await fetch(`${address}/api/session/card`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [pageHeader]: '1' },
      body: JSON.stringify({ token }),
    });
    const cookie = entered.headers.getSetCookie().map((line) => line.slice(0, line.indexOf(';')));
    const teacher = person({ cookie: cookie.join('; ') });
    const card = await teacher.fetches(`/api/plans/${final}/cards/${moved[0]?.teacherId}?format=pdf`);
    expect((await pdfPages(card)).join('')).toContain(moved[0]?.teacher);

    // Two years later: the decision file gives the same plan again, offline, and the trail is whole.
    itIs('2028-09-01');
    const file = join(service.folder, 'decision.json');
    officer = await signIn('zhao.min');
    await writeFile(file, await officer.fetches(`/api/plans/${final}/decision`));
    const replayed = await junhengApart('replay', file);
    expect([replayed.code, replayed.out]).toEqual([0, expect.stringContaining('相同')]);
    const { events } = await officer.reads<{ events: readonly { action: string }[] }>('/api/events?limit=500');
    expect(events.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['datasets.import', 'plans.create', 'reviews.create', 'reviews.decide', 'plans.finalise']),
    );
    expect(JSON.stringify(events)).not.toMatch(/患病|诊断/);
  });
});

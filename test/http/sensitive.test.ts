import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actions, isAction, reachOf } from '../../api/access/permissions.ts';
import { digestOf, newSecret } from '../../api/access/secrets.ts';
import { datasetFiles } from '../../api/documents/write-dataset.ts';
import { looksLikeZip } from '../../api/documents/zip-directory.ts';
import { type Role, roles } from '../../api/http/contract/role.ts';
import { addApiToken } from '../../api/storage/api-tokens.ts';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import { replayDecision } from '../../api/use-cases/replay.ts';
import { readDecision } from '../../src/decision/read-decision.ts';
import { teacherId } from '../../src/district/ids.ts';
import { policyDocument } from '../../src/policy/schema.ts';
import { term } from '../../src/text/render.ts';
import { solveInProcess } from '../support/in-process.ts';
import { lawfulDistrict, lawfulPolicy, withTeacher } from '../support/lawful-plan.ts';
import { type Client, signedIn } from '../support/signed-in.ts';
import { contentOf, partsOf } from '../support/unzip.ts';
import { type TestService, testService } from './service.ts';

/** Why two teachers are exempt: the codes, their words, and how a bureau writes them. */
const exemption = /illness|maternity|疾病|孕产|因病|产假/;
const hardship = new RegExp(
  (['zh', 'en'] as const).map((language) => term(language, 'review_reason.hardship')).join('|'),
  'g',
);
/**
 * Words planted wherever somebody writes of health or family. Each of the schools' and the teacher's is their own too.
 */
const planted = {
  u1Words: 'mark-u1-words',
  u1File: 'mark-u1-file',
  u1Opinion: 'mark-u1-opinion',
  u2Words: 'mark-u2-words',
  u2Opinion: 'mark-u2-opinion',
  appeal: 'mark-appeal',
  order: 'mark-order',
  revoked: 'mark-revoked',
  roster: 'mark-roster-order',
} as const;
type Mark = keyof typeof planted;
const marks = Object.keys(planted) as readonly Mark[];
const ownMarks: Readonly<Partial<Record<Role, readonly Mark[]>>> = {
  principal: ['u1Words', 'u1File', 'u1Opinion'],
  teacher: ['appeal'],
};

let service: TestService;
/** Ids of everything there is, by the resource in the address. */
const ids: Record<string, readonly string[]> = {};
const people = new Map<Role, Client>();

const withoutReasons = actions.filter((action) => !action.startsWith('reasons.'));
/** What a credential may be good for: a session, and tokens by their scopes. */
const scopeSets: Readonly<Record<string, readonly string[]>> = {
  everything: ['*'],
  withoutReasons,
  readingAlone: withoutReasons.filter((action) => action.endsWith('.read')),
  withOwn: [...withoutReasons, 'reasons.read_own'],
  withSensitive: [...withoutReasons, 'reasons.read_sensitive'],
};

const client = (role: Role): Client => {
  const found = people.get(role);
  if (found === undefined) throw new Error(role);
  return found;
};

const upload = (by: Client, url: string, files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) => {
  const body = new FormData();
  for (const { name, bytes } of files) body.append('files', new Blob([bytes as BlobPart]), name);
  return by.inject({ method: 'POST', url, payload: body });
};

const rosterFiles = () => {
  const district = {
    ...withTeacher(withTeacher(lawfulDistrict(), 'R1-01', { exemption: 'illness' }), 'R2-01', {
      exemption: 'maternity',
    }),
    orders: [{ teacherId: teacherId('R1-02'), kind: 'stay' as const, schoolId: null, reason: planted.roster }],
  };
  return datasetFiles(district, { headings: 'zh', encoding: 'utf8' }).map(({ name, bytes }) => ({
    name,
    // As bureaus write it, so that the import warns of what it took the word for.
    bytes: new TextEncoder().encode(
      new TextDecoder().decode(bytes).replaceAll('疾病', '因病').replaceAll('孕产哺乳', '产假'),
    ),
  }));
};

/** Asks, and fails where the answer is not good. */
const done = async (by: Client, method: 'GET' | 'POST', url: string, payload?: object, etag?: unknown) => {
  const headers = typeof etag === 'string' ? { 'if-match': etag } : {};
  const answer = await by.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
  if (answer.statusCode >= 300) throw new Error(`${method} ${url}: ${answer.body}`);
  return answer;
};

const objection = (words: string, evidence: readonly string[] = []) => ({
  demand: 'stay',
  reason: 'hardship',
  words,
  evidence,
});

beforeAll(async () => {
  service = await testService({ solve: solveInProcess });
  const { app, database, districtId, officer } = service;
  const as = (role: Role, place: object = {}) => signedIn(app, database, { role, districtId, ...place });
  const bare = { districtId: null };
  people.set('personnel_officer', officer);
  people.set('leader', await as('leader'));
  people.set('auditor', await as('auditor'));
  people.set('province', await as('province', bare));
  people.set('administrator', await as('administrator', bare));
  const imported = await upload(officer, '/api/datasets', rosterFiles());
  const datasetId: string = imported.json().id;
  const planRequest = { datasetId, policy: policyDocument(lawfulPolicy()) };
  const planId: string = (await done(officer, 'POST', '/api/plans', planRequest)).json().id;
  await done(officer, 'GET', `/api/plans/${planId}/events`);
  const { etag } = (await done(officer, 'GET', `/api/plans/${planId}/standing`)).headers;
  await done(officer, 'POST', `/api/plans/${planId}/open-review`, {}, etag);
  const { transfers } = (await done(officer, 'GET', `/api/plans/${planId}/transfers`)).json();
  const leaving = (school: string): string =>
    transfers.find(({ fromSchoolId }: { fromSchoolId: string }) => fromSchoolId === school).teacherId;
  people.set('principal', await as('principal', { schoolId: 'U1' }));
  people.set('teacher', await as('teacher', { schoolId: 'U2', teacherId: leaving('U2') }));
  const second = await as('principal', { schoolId: 'U2' });

  const scan = new TextEncoder().encode(`%PDF ${planted.u1File}`);
  const file = await upload(client('principal'), '/api/evidence', [{ name: '证明.pdf', bytes: scan }]);
  const reviews = `/api/plans/${planId}/reviews`;
  const first = { teacherId: leaving('U1'), objection: objection(planted.u1Words, [file.json().id]) };
  const held = await done(client('principal'), 'POST', reviews, first);
  const other = { teacherId: leaving('U2'), objection: objection(planted.u2Words) };
  const against = await done(second, 'POST', reviews, other);
  for (const [answer, verdict, why] of [
    [held, 'uphold', planted.u1Opinion],
    [against, 'reject', planted.u2Opinion],
  ] as const)
    await done(officer, 'POST', `/api/reviews/${answer.json().id}/verdict`, { verdict, why }, answer.headers.etag);
  const order = { datasetId, teacherId: 'U1-06', kind: 'stay', reason: planted.order };
  await done(officer, 'POST', '/api/orders', order);
  const revoked = await done(officer, 'POST', '/api/orders', { ...order, teacherId: 'U1-07' });
  const revoke = `/api/orders/${revoked.json().id}/revoke`;
  await done(officer, 'POST', revoke, { why: planted.revoked }, revoked.headers.etag);
  await done(officer, 'POST', `/api/plans/${planId}/documents`, { format: 'docx' });
  await asService(database, (transaction) =>
    transaction.updateTable('plans').set({ state: 'public_notice' }).execute(),
  );
  const appeal = await done(client('teacher'), 'POST', `/api/plans/${planId}/appeals`, {
    objection: objection(planted.appeal),
  });

  const listed = async (url: string, name: string): Promise<readonly string[]> =>
    (await done(officer, 'GET', url)).json()[name].map((one: { id?: string; name: string }) => one.id ?? one.name);
  Object.assign(ids, {
    datasets: [datasetId],
    plans: [planId],
    reviews: [held.json().id, against.json().id],
    appeals: [appeal.json().id],
    evidence: [file.json().id],
    orders: await listed('/api/orders', 'orders'),
    imports: await listed('/api/imports', 'imports'),
    'document-jobs': await listed('/api/document-jobs', 'documentJobs'),
    documents: await listed(`/api/plans/${planId}/documents`, 'documents'),
    tables: await listed(`/api/plans/${planId}/tables`, 'tables'),
  });
});
afterAll(() => service.close());

/** The text in an answer: of archives and workbooks that of every part. */
const textOf = async (bytes: Uint8Array): Promise<string> => {
  if (!looksLikeZip(bytes)) return new TextDecoder().decode(bytes);
  const texts = (await partsOf(bytes)).map((part) => textOf(contentOf(bytes, part)));
  return (await Promise.all(texts)).join('\n');
};

/** Addresses that describe the rules, in whose words a reason may stand, and no person. */
const ofRules = ['/api/policy-form'];

/** Every address that can be read, with every id there is. */
const addresses = (): readonly string[] =>
  service.app
    .listedRoutes()
    .filter(({ method, url, action }) => method === 'GET' && url.startsWith('/api/') && action !== 'public')
    .filter(({ url }) => !ofRules.includes(url))
    .flatMap(({ url }) => {
      const resource = url.split('/')[2] ?? '';
      const known = url.includes(':id') ? (ids[resource] ?? []) : [''];
      return known.flatMap((id) => {
        const address = url.replace(':id', id).replace(':teacherId', 'U1-01').replace(':year', '2026');
        const named = address.includes(':name') && resource === 'plans' ? (ids.tables ?? []) : [''];
        return named.map((name) => address.replace(':name', name));
      });
    })
    .map((url) => (/\/(ledger|ledger\/csv)$/.test(url) && !url.endsWith('csv') ? `${url}?limit=2000` : url))
    .map((url) => (url.includes('/cards/') ? `${url}?format=docx` : url));

const tokenOf = async (role: Role, scopes: readonly string[]): Promise<string> => {
  const secret = newSecret('token');
  const { membershipId } = client(role).caller;
  const expiresAt = new Date(Date.now() + 3_600_000);
  const row = { tokenSha256: digestOf(secret), membershipId, name: 'walk', scopes, expiresAt };
  await asService(service.database, (transaction) => addApiToken(transaction, row));
  return secret;
};

/** What each address answers a credential with, where it answers with something. */
const everythingRead = async (authorization: string): Promise<ReadonlyMap<string, string>> => {
  const read = new Map<string, string>();
  for (const [index, url] of addresses().entries()) {
    const language = index % 2 === 0 ? 'zh' : 'en';
    const answer = await service.app.inject({ url, headers: { authorization, 'accept-language': language } });
    if (answer.statusCode === 200) read.set(`${language} ${url}`, await textOf(answer.rawPayload));
    else expect(answer.statusCode, url).toBeLessThan(500);
  }
  return read;
};

/** The marks a credential may meet: by the role and by the scopes, whichever reaches less. */
const mayMeet = (role: Role, scopes: readonly string[]) => {
  const covers = (action: 'reasons.read_sensitive' | 'reasons.read_own'): boolean =>
    reachOf(role, action) !== null && (scopes.includes('*') || scopes.includes(action));
  if (covers('reasons.read_sensitive')) return { exemption: true, marks };
  return { exemption: false, marks: covers('reasons.read_own') ? (ownMarks[role] ?? []) : [] };
};

describe('sensitive fields in every resource', () => {
  const cases = roles.flatMap((role) => Object.keys(scopeSets).map((name) => [role, name] as const));

  it.each(cases)('reach a %s with the scopes %s only as far as both allow', async (role, name) => {
    const scopes = scopeSets[name] ?? [];
    const read = await everythingRead(`Bearer ${await tokenOf(role, scopes)}`);
    const may = mayMeet(role, scopes);
    const met = new Set<Mark>();
    for (const [url, text] of read) {
      // The author of a hardship objection may read the name of the own reason.
      const reason = (may.marks.length > 0 ? text.replaceAll(hardship, '') : text).match(exemption)?.[0];
      if (!may.exemption) expect(reason, url).toBeUndefined();
      for (const mark of marks)
        if (text.includes(planted[mark])) {
          expect(may.marks, `${mark} in ${url}`).toContain(mark);
          met.add(mark);
        }
    }
    // The walk sees what it looks for where it may be seen.
    const readers: readonly Role[] = ['personnel_officer', 'leader', 'principal', 'teacher'];
    if (readers.includes(role) && (name === 'everything' || name === 'withSensitive' || name === 'withOwn'))
      expect([...met].toSorted()).toEqual([...may.marks].toSorted());
    if (may.exemption) expect([...read.values()].some((text) => exemption.test(text))).toBe(true);
  });

  it('require scopes that exist', () => {
    expect(addresses().length).toBeGreaterThan(80);
    for (const scopes of Object.values(scopeSets))
      for (const scope of scopes) expect(scope === '*' || isAction(scope), scope).toBe(true);
  });
});

describe('the decision file', () => {
  const fileOf = async (role: Role) => {
    const answer = await client(role).inject(`/api/plans/${ids.plans?.[0]}/decision`);
    return { status: answer.statusCode, text: answer.body };
  };

  it('shows the answer only to the officer, the leader and the auditor', async () => {
    const statuses = await Promise.all(roles.map(async (role) => [role, (await fileOf(role)).status]));
    expect(Object.fromEntries(statuses)).toEqual({
      personnel_officer: 200,
      leader: 200,
      auditor: 200,
      principal: 403,
      teacher: 403,
      province: 403,
      administrator: 403,
    });
  });

  it('holds no reason for an auditor, names the seal of the whole file, and gives the same plan', async () => {
    const [whole, withheld] = [await fileOf('leader'), await fileOf('auditor')];
    expect(whole.text).toMatch(exemption);
    expect(withheld.text).not.toMatch(exemption);
    const { seal } = JSON.parse(whole.text);
    const read = readDecision(withheld.text, 'decision.json', seal);
    if (!read.ok || 'tampered' in read.value) throw new Error(JSON.stringify(read));
    expect(read.value).toMatchObject({ seal, isWithheld: true });
    expect(await replayDecision(read.value)).toEqual({ verdict: 'same' });
    const changed = withheld.text.replace('"leave":null', '"leave":{"R1":1}');
    expect(readDecision(changed, 'decision.json')).toMatchObject({ value: { tampered: ['withheld'] } });
  });
});

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { junheng } from './junheng.ts';
import { workspace } from './workspace.ts';

const space = await workspace();
const district = space.at('district');

type Row = Record<string, unknown>;
interface PlanFile extends Row {
  readonly transfers: Row[];
  readonly placements: Row[];
  readonly pool_loans: Row[];
}
let plan: PlanFile;

const csv = {
  schools: `school_id,name,stages,area_class,approved_posts,opening_date
U,Town,primary,town,6,
V,Village,primary,rural,4,
N,New,primary,rural,1,2026-09-01`,
  posts: `school_id,stage,subject,required
U,primary,chinese,4
V,primary,chinese,5
N,primary,chinese,3`,
  teachers: `teacher_id,name,school_id,joined_school,stage,subject
${['T1', 'T2', 'T3', 'T4', 'T5', 'T6'].map((id) => `${id},${id},U,2010-09-01,primary,chinese`).join('\n')}
${['V1', 'V2', 'V3', 'V4'].map((id) => `${id},${id},V,2010-09-01,primary,chinese`).join('\n')}`,
  hires: `teacher_id,name,stage,subject,hire_type
H1,H1,primary,chinese,special_post`,
};

const policy = {
  rotation_scopes: ['source_set'],
  backbone_rate: '0%',
  max_out_share_per_school: '50%',
  post_pool: {
    total: 3,
    purposes: [{ purpose: 'new_school', number: null }],
    start: '2026-09-01',
    end: '2029-08-31',
  },
  goals: ['unfilled_posts', 'movers'],
};

beforeAll(async () => {
  await mkdir(district, { recursive: true });
  for (const [name, text] of Object.entries(csv)) await writeFile(`${district}/${name}.csv`, text);
  const rules = await space.file('policy.json', JSON.stringify(policy));
  const end = await junheng('plan', district, '--policy', rules, '--out', space.at('out'));
  expect([end.code, end.err]).toEqual([0, expect.anything()]);
  plan = JSON.parse(await readFile(space.at('out', 'plan.json'), 'utf8'));
});

const judged = async (name: string, part: Partial<PlanFile>) => {
  const path = await space.file(`${name}.json`, JSON.stringify({ ...plan, ...part }));
  return junheng('check', district, path, '--lang', 'en');
};
const firstOf = (rows: readonly Row[], change: Row): Row[] =>
  rows.map((row, index) => (index === 0 ? { ...row, ...change } : row));

describe('a plan with new teachers and posts borrowed', () => {
  it('passes as it was written, and as a bare list of placements', async () => {
    expect([plan.placements.length, plan.pool_loans.length]).toEqual([1, 1]);
    expect((await judged('whole', {})).code).toBe(0);
    const bare = plan.placements.map(({ teacher_id, school_id, stage, subject }) => ({
      teacher_id,
      school_id,
      stage,
      subject,
    }));
    const { format, policy: rules, transfers } = plan;
    const path = await space.file('bare.json', JSON.stringify({ format, policy: rules, transfers, placements: bare }));
    expect((await junheng('check', district, path)).code).toBe(0);
  });

  it('names what was taken out: loans, a row, the bond of a placement, all rows', async () => {
    const { pool_loans: _loans, checks: rows, ...rest } = plan;
    const [first, ...others] = rows as readonly Row[];
    const bondless = plan.placements.map(({ bond_until: _bond, ...placement }) => placement);
    for (const [name, part, expected] of [
      ['loans', { ...rest, checks: rows }, 'pool_loans: the plan says null'],
      [
        'row',
        { ...plan, checks: others },
        `checks (${String(first?.rule)} ${String(first?.scope)}): the plan says null`,
      ],
      ['bond', { ...plan, placements: bondless }, 'placements[0].bond_until (H1): the plan says null'],
      ['rows', { ...rest, pool_loans: plan.pool_loans }, 'checks: the plan says null'],
    ] as const) {
      const path = await space.file(`without-${name}.json`, JSON.stringify(part));
      const end = await junheng('check', district, path, '--lang', 'en');
      expect([name, end.code]).toEqual([name, 1]);
      expect(end.out).toContain(expected);
    }
  });

  it.each<[string, (given: PlanFile) => Partial<PlanFile>, RegExp]>([
    [
      'a new teacher placed in town',
      ({ placements }) => ({ placements: firstOf(placements, { school_id: 'U' }) }),
      /H1/,
    ],
    ['a new teacher left out', () => ({ placements: [] }), /H1/],
    [
      'a new teacher placed twice',
      ({ placements }) => ({ placements: [...placements, ...firstOf(placements, { school_id: 'V' })] }),
      /H1/,
    ],
    [
      'an unknown new teacher',
      ({ placements }) => ({ placements: [...placements, ...firstOf(placements, { teacher_id: 'H9' })] }),
      /H9/,
    ],
    [
      'somebody of the roster among the new teachers',
      ({ placements }) => ({ placements: [...placements, ...firstOf(placements, { teacher_id: 'V1' })] }),
      /V1/,
    ],
    [
      'a shorter bond',
      ({ placements }) => ({ placements: firstOf(placements, { bond_until: '2027-08-31' }) }),
      /placements\[0\]\.bond_until \(H1\)/,
    ],
    [
      'another type of new teacher',
      ({ placements }) => ({ placements: firstOf(placements, { hire_type: 'recruit' }) }),
      /placements\[0\]\.hire_type \(H1\)/,
    ],
    [
      'fewer posts borrowed',
      ({ pool_loans }) => ({ pool_loans: firstOf(pool_loans, { number: 1 }) }),
      /pool_loans\[0\]\.number/,
    ],
    [
      'a longer loan',
      ({ pool_loans }) => ({ pool_loans: firstOf(pool_loans, { end: '2039-08-31' }) }),
      /pool_loans\[0\]\.end/,
    ],
    [
      'another borrower',
      ({ pool_loans }) => ({ pool_loans: firstOf(pool_loans, { school_id: 'U' }) }),
      /pool_loans\[0\]\.school_id/,
    ],
    ['no loan', () => ({ pool_loans: [] }), /pool_loans/],
  ])('is refused with %s', async (name, change, expected) => {
    const end = await judged(name.replaceAll(' ', '-'), change(plan));
    expect([end.code, end.out]).toEqual([1, expect.stringMatching(expected)]);
  });

  it('rejects invalid loans at their place', async () => {
    const end = await judged('friends', { pool_loans: firstOf(plan.pool_loans, { purpose: 'friends' }) });
    expect([end.code, end.err]).toEqual([2, expect.stringMatching(/pool_loans/)]);
  });

  it('recognises its dataset if only new teachers are placed and the data were corrected since', async () => {
    const elsewhere = { dataset: { sha256: '0'.repeat(64), counts: {} } };
    const end = await judged('only-placements', { ...elsewhere, transfers: [], pool_loans: [] });
    expect([end.code, end.out]).toEqual([1, expect.stringMatching(/broken/)]);
    const corrected = await judged('corrected', elsewhere);
    expect([corrected.code, corrected.out]).toEqual([1, expect.stringMatching(/dataset\.sha256/)]);
  });
});

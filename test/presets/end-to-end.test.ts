import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { placeParts } from '../../src/clauses/policy-clause.ts';
import { policyClauses } from '../../src/clauses/register.ts';
import { defaultPolicy } from '../../src/policy/schema.ts';
import { holdsPost } from '../../src/staffing/holding.ts';
import { presetOfSample, sampleDistricts } from '../../tools/generator/samples.ts';
import { junheng } from '../cli/junheng.ts';
import { workspace } from '../cli/workspace.ts';

const space = await workspace();
const root = fileURLToPath(new URL('../..', import.meta.url));
/** Samples that are planned with their preset: these in `npm test`, all in `npm run test:long`. */
const everyday: readonly string[] = ['quzhou', 'yuquan-pool', 'shrinking-county'];
const names = Object.keys(sampleDistricts).filter(
  (name) => process.env.JUNHENG_LONG === 'yes' || everyday.includes(name),
);
const hualong = `${root}/data/samples/hualong-like`;

interface Standing {
  readonly clause: string;
  readonly document: string;
  readonly id: string;
  readonly outcome: string;
}

/** Clauses a preset rests on that are in force by a rule, a goal or a clause of eligibility. */
const enforcedBy = (clauses: Readonly<Record<string, string>>): readonly string[] => {
  const cited = Object.values(clauses).flatMap((text) => [...text.matchAll(/(\d\.\d+) 「/g)].map(([, id]) => id));
  return policyClauses
    .filter(({ id }) => cited.includes(id))
    .filter(({ places }) => places.some((place) => ['goal', 'rule'].includes(placeParts(place).kind)))
    .map(({ id }) => id);
};

describe.each(names)('the preset of the sample %s-like', (name) => {
  it('plans with proven optimality and no violation, and reports the result of every clause', async () => {
    const [dataset, policy] = [
      `${root}/data/samples/${name}-like`,
      `${root}/data/presets/${presetOfSample(name)}.json`,
    ];
    const planned = await junheng('plan', dataset, '--policy', policy, '--out', space.at(name));
    expect([planned.code, planned.err]).toEqual([0, expect.stringContaining('plan.json')]);
    const plan = JSON.parse(await readFile(space.at(name, 'plan.json'), 'utf8'));
    expect(plan.status).toBe('optimal');
    expect(plan.levels.filter((level: { proven: boolean }) => !level.proven)).toEqual([]);
    expect(plan.checks.filter((check: { holds: boolean }) => !check.holds)).toEqual([]);
    expect(plan.transfers.length).toBeGreaterThan(10);

    const end = await junheng('clauses', dataset, space.at(name, 'plan.json'), '--json');
    expect(end.code).toBe(0);
    const standings: readonly Standing[] = JSON.parse(end.out).clauses;
    expect(standings.filter(({ outcome }) => outcome === 'broken')).toEqual([]);
    const reported = new Set(standings.map(({ clause }) => clause));
    const expected = enforcedBy(JSON.parse(await readFile(policy, 'utf8')).clauses);
    expect(expected.length).toBeGreaterThan(1);
    expect(expected.filter((clause) => !reported.has(clause))).toEqual([]);
    // The preset of a shrinking county rests on clauses of several documents.
    const own =
      name === 'shrinking-county' ? standings : standings.filter(({ document }) => document === presetOfSample(name));
    expect(own.length).toBeGreaterThan(3);
  });
});

describe('the plan of a shrinking county', () => {
  it('leaves fewer people at the seven overstaffed schools, and none of them grows', async () => {
    const plan = JSON.parse(await readFile(space.at('shrinking-county', 'plan.json'), 'utf8'));
    const { schools, teachers } = sampleDistricts['shrinking-county']();
    const staff = new Map(schools.map(({ id }) => [id as string, 0]));
    const change = (school: string, by: number): void => void staff.set(school, (staff.get(school) ?? 0) + by);
    for (const teacher of teachers) if (holdsPost(teacher, defaultPolicy.referenceDate)) change(teacher.schoolId, 1);
    const over = schools
      .map(({ id, approvedPosts }) => ({ id, approvedPosts, before: staff.get(id) ?? 0 }))
      .filter(({ approvedPosts, before }) => before > approvedPosts);
    expect(over).toHaveLength(7);
    for (const { from_school_id: from, to_school_id: to } of plan.transfers) {
      change(from, -1);
      change(to, 1);
    }
    for (const { id, before } of over) expect(staff.get(id), id).toBeLessThanOrEqual(before);
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
    expect(sum(over.map(({ id }) => staff.get(id) ?? 0))).toBeLessThan(sum(over.map(({ before }) => before)));
    const placed = plan.transfers.filter(({ mode }: { mode: string }) => mode === 'placed');
    expect(placed.length).toBeGreaterThan(0);
    for (const { counts_district: counts } of placed) expect(counts).toBe(false);
  });
});

/** What each document asks for beyond a plan's rules, by clause and place, shown as met on its own sample. */
const shown: Readonly<Record<string, readonly (readonly [clause: string, id: string, outcome: string])[]>> = {
  hualong: [
    ['0.26', 'hire_placed', 'holds'],
    ['0.37', 'support', 'used'],
    ['0.43', 'cost_rates', 'set'],
    ['0.48', 'dormitory_beds', 'holds'],
  ],
  xingtai: [
    ['1.1', 'seed_team_staffed', 'holds'],
    ['1.2', 'seed_team_backbone', 'holds'],
    ['1.3', 'seed_team_size', 'holds'],
  ],
  liaocheng: [
    ['2.7', 'remote', 'used'],
    ['2.15', 'rural_bond', 'holds'],
    ['2.18', 'rural_hire', 'holds'],
    ['2.20', 'service_schools', 'holds'],
    ['2.35', 'support', 'used'],
    ['2.36', 'cost_rates', 'set'],
  ],
  quzhou: [
    ['3.5', 'itinerant', 'used'],
    ['3.8', 'itinerant', 'holds'],
    ['3.8', 'itinerant', 'used'],
    ['3.9', 'support', 'used'],
    ['3.11', 'head_tenure', 'holds'],
  ],
  yuquan: [
    ['4.22', 'post_pool', 'holds'],
    ['4.23', 'post_pool', 'holds'],
    ['4.31', 'itinerant', 'holds'],
  ],
  'yuquan-pool': [
    ['4.22', 'post_pool', 'holds'],
    ['4.23', 'post_pool', 'set'],
    ['4.72', 'post_pool', 'holds'],
  ],
};

describe('the plan of the sample yuquan-pool-like', () => {
  it('fills posts on loans of the pool, each with its purpose, where approved posts are used up', async () => {
    const plan = JSON.parse(await readFile(space.at('yuquan-pool', 'plan.json'), 'utf8'));
    const loans: readonly { readonly purpose: string; readonly number: number }[] = plan.pool_loans;
    const lent = new Map(loans.map(({ purpose }) => [purpose, 0]));
    for (const { purpose, number } of loans) lent.set(purpose, (lent.get(purpose) ?? 0) + number);
    expect(Object.fromEntries(lent)).toEqual({ new_school: 6, shortage_subject: 3 });
  });
});

describe.each(Object.entries(shown).filter(([name]) => names.includes(name)))('the sample of %s', (name, places) => {
  it('shows what its document asks for beyond the quotas as met', async () => {
    const [dataset, plan] = [`${root}/data/samples/${name}-like`, space.at(name, 'plan.json')];
    const travels = ['liaocheng', 'quzhou', 'yuquan'].includes(name);
    if (travels)
      expect((await junheng('itinerant', dataset, plan, '--out', space.at(`${name}-itinerant`))).code).toBe(0);
    const file = travels ? ['--itinerant', space.at(`${name}-itinerant`, 'itinerant.json')] : [];
    const end = await junheng('clauses', dataset, plan, ...file, '--json');
    const standings: readonly Standing[] = JSON.parse(end.out).clauses;
    for (const [clause, id, outcome] of places)
      expect(
        standings.filter((one) => one.clause === clause && one.id === id).map((one) => one.outcome),
        `${clause} ${id}`,
      ).toContain(outcome);
  });
});

describe('the district hualong-like, whose roster has grades and graduating classes', () => {
  const outcomesOf = async (policy: string, out: string): Promise<ReadonlyMap<string, boolean>> => {
    const planned = await junheng('plan', hualong, '--policy', policy, '--out', space.at(out));
    expect([planned.code, planned.err]).toEqual([0, expect.stringContaining('plan.json')]);
    const { status, checks } = JSON.parse(await readFile(space.at(out, 'plan.json'), 'utf8'));
    expect(status).toBe('optimal');
    return new Map(
      checks.map((check: { rule: string; holds: boolean; not_checked?: true }) => [
        check.rule,
        check.holds && check.not_checked !== true,
      ]),
    );
  };

  it('rotates three in ten of the graduating classes’ eligible teachers', async () => {
    const outcomes = await outcomesOf(`${root}/data/presets/hefei.json`, 'hefei');
    expect(outcomes.get('graduating_quota')).toBe(true);
  });

  it('finds a plan with every protection on', async () => {
    const policy = await space.file(
      'protecting.json',
      JSON.stringify({
        protect_only_teacher: 'keep_one',
        protect_graduating_class: true,
        max_homeroom_out_share: '1/2',
        backbone_left_per_subject: 1,
        deferral_cap: '10%',
        min_stay_after_move_years: 3,
      }),
    );
    const outcomes = await outcomesOf(policy, 'protecting');
    const rules = ['only_teacher', 'homeroom_continuity', 'backbone_left', 'deferral_cap'];
    expect(rules.map((rule) => [rule, outcomes.get(rule)])).toEqual(rules.map((rule) => [rule, true]));
  });
});

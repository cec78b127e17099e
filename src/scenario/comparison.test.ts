import { describe, expect, it } from 'vitest';
import { aMove, lawfulDistrict, lawfulMoves, lawfulPolicy, withPost } from '../../test/support/lawful-plan.ts';
import { aLedger } from '../../test/support/ledger.ts';
import { checkPlan } from '../plan/checker/check-plan.ts';
import { comparisonWords } from '../report/comparison-words.ts';
import { comparisonTable, differenceTable } from '../report/tables/comparison.ts';
import { type ComparedPlan, comparePlans } from './comparison.ts';
import { equalSwaps } from './equal-swaps.ts';

const planOf = (given: Partial<ComparedPlan> = {}): ComparedPlan => {
  const district = given.district ?? lawfulDistrict();
  const policy = given.policy ?? lawfulPolicy();
  return { district, policy, ledger: aLedger(district, policy), moves: lawfulMoves(), previous: null, ...given };
};
const fewer = lawfulMoves().filter(({ teacherId }) => teacherId !== 'U2-02');

describe('two plans compared', () => {
  it('are the same in everything where they are one plan', () => {
    const { goals, quotas, broken, difference } = comparePlans(planOf(), planOf());
    expect(new Set(goals.map(({ standing }) => standing))).toEqual(new Set(['same']));
    expect(quotas.every(({ standing }) => standing === 'same' || standing === null)).toBe(true);
    expect([broken, difference.changes]).toEqual([{ before: [], now: [] }, []]);
  });

  it('give every goal as the checker counts it, less being better, and quotas by what is to spare', () => {
    const [before, now] = [planOf(), planOf({ moves: fewer })];
    const compared = comparePlans(before, now);
    for (const [plan, when] of [
      [before, 'before'],
      [now, 'now'],
    ] as const) {
      const { goals } = checkPlan(plan.district, plan.policy, plan.ledger, plan.moves, null);
      for (const { goal, [when]: value } of compared.goals) expect([goal, value]).toEqual([goal, goals.get(goal)]);
    }
    const standing = new Map(compared.goals.map((one) => [one.goal, one.standing]));
    expect([standing.get('movers'), standing.get('unfilled_posts')]).toEqual(['better', 'worse']);
    const quota = compared.quotas.find(({ rule, scope }) => rule === 'rotation_quota' && scope === 'district');
    expect([quota?.before?.margin, quota?.now?.margin, quota?.standing]).toEqual([1, 0, 'worse']);
  });

  it('name the rules that one of them breaks, and figures that only one has', () => {
    const now = planOf({ policy: lawfulPolicy({ rotationScopes: ['district'] }), moves: fewer.slice(1) });
    const { broken, quotas } = comparePlans(planOf(), now);
    expect(broken.now.map(({ rule }) => rule)).toContain('rotation_quota');
    expect(quotas.find(({ scope }) => scope === 'source_set')).toMatchObject({ now: null, standing: null });
  });

  it('count changes only where both count against an earlier plan', () => {
    const goals = (plan: ComparedPlan) => comparePlans(plan, plan).goals.map(({ goal }) => goal);
    expect([goals(planOf()).includes('changes'), goals(planOf({ previous: [] })).includes('changes')]).toEqual([
      false,
      true,
    ]);
  });

  it('have words and tables in both languages', () => {
    const pair = [
      planOf(),
      planOf({ district: withPost(lawfulDistrict(), 'R1', 'chinese', { required: 5 }), moves: fewer }),
    ] as const;
    const compared = comparePlans(...pair);
    for (const language of ['zh', 'en'] as const)
      expect(JSON.stringify(comparisonWords(language, pair, compared))).not.toMatch(/compare\.|\{\w+\}/);
    expect(comparisonTable(compared, pair[1]).rows.every((row) => row.length === 4)).toBe(true);
    expect(differenceTable(compared, pair).rows).toHaveLength(1);
  });
});

describe('swaps of equal value', () => {
  it('keep every rule and every goal, and are found for colleagues of one post', () => {
    const plan = planOf();
    const { swaps, complete } = equalSwaps(plan, 1000);
    expect(complete).toBe(true);
    expect(swaps).toContainEqual({ kind: 'replacement', teacher: 'U1-02', other: 'U1-03' });
    // The only backbone teacher cannot be replaced: the share of backbone teachers would be missed.
    expect(swaps.some(({ kind, teacher }) => kind === 'replacement' && teacher === 'U1-01')).toBe(false);
    const swapped = [...lawfulMoves().filter(({ teacherId }) => teacherId !== 'U1-02'), aMove('U1-03', 'U1', 'R2')];
    const levels = (moves: ComparedPlan['moves']) =>
      checkPlan(plan.district, plan.policy, plan.ledger, moves, null).levels.map(({ value }) => value);
    expect(levels(swapped)).toEqual(levels(lawfulMoves()));
  });

  it('stop at the number of pairs given', () => {
    expect(equalSwaps(planOf(), 1).complete).toBe(false);
  });
});

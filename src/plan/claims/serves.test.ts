import { describe, expect, it } from 'vitest';
import { lawfulDistrict, lawfulMoves, lawfulPolicy } from '../../../test/support/lawful-plan.ts';
import { aLedger } from '../../../test/support/ledger.ts';
import { aPlan } from '../../../test/support/plan.ts';
import { checkPlan } from '../checker/check-plan.ts';
import { composeTransfers } from '../compose-transfers.ts';
import { planFacts } from '../facts/plan-facts.ts';
import { parsePlanText } from '../parse-plan.ts';
import type { OnlyLowerGoals, Plan } from '../plan.ts';
import { planText } from '../plan-document.ts';
import { lowerGoals, upperGoals } from '../serves/lower-goals.ts';
import { warningsOf } from '../warnings/warnings-of.ts';
import { planClaims } from './plan-claims.ts';

const district = lawfulDistrict();
const goals: Plan['policy']['goals'] = [
  [{ goal: 'unfilled_posts', weight: 1 }],
  [{ goal: 'cv_backbone', weight: 1 }],
  [{ goal: 'movers', weight: 1 }],
];
const policy = lawfulPolicy({ goals });
const ledger = aLedger(district, policy);
const moves = lawfulMoves();
const facts = planFacts(district, policy, ledger, moves, null);

/** The claims of a plan file about what its moves count in, once changed. */
const claimsOf = (
  { only, kept = policy }: { readonly only?: Partial<OnlyLowerGoals>; readonly kept?: typeof policy },
  change: (text: string) => string = (text) => text,
) => {
  const checked = checkPlan(district, kept, ledger, moves, null);
  const plan = aPlan({
    policy: kept,
    transfers: composeTransfers(district, kept, ledger, moves),
    warnings: warningsOf(facts),
    levels: kept.goals.map((level, index) => {
      const { value, parts } = checked.levels[index] ?? { value: 0, parts: [] };
      return { level, value, bound: value, proven: true, parts };
    }),
    onlyLowerGoals: { movers: 4, fewest: 3, kept: upperGoals(kept), lower: lowerGoals(kept), ...only },
  });
  const given = parsePlanText(change(planText(plan)));
  if (!given.ok) throw new Error('expected a plan');
  const claims = planClaims(given.value, { district, policy: kept, ledger, previous: null, checked });
  return claims
    .filter(({ path }) => /serves|only_goals|warnings/.test(path))
    .map(({ path, claimed, recomputed }) => [path, claimed, recomputed]);
};

describe('claims about what moves count in', () => {
  it('pass where they are as recomputed, and where a plan file does not make them', () => {
    expect(claimsOf({})).toEqual([]);
    const silent = (text: string): string =>
      text.replaceAll('"serves"', '"x"').replaceAll('"only_goals"', '"y"').replaceAll('"warnings"', '"z"');
    expect(claimsOf({}, silent)).toEqual([]);
  });

  it('differ by a number, by a missing item, and by a goal named where the move counts in something', () => {
    const first = claimsOf({}, (text) => text.replace('"missing": 2', '"missing": 3'));
    expect(first).toEqual([[expect.stringMatching(/^transfers\[0\]\.serves\[\d\]\.missing$/), 3, 2]]);
    const goal = claimsOf({}, (text) => text.replace('"only_goals": []', '"only_goals": ["cv_backbone"]'));
    expect(goal).toEqual([['transfers[0].only_goals', ['cv_backbone'], []]]);
    const removed = claimsOf({}, (text) => text.replace(/"serves": \[[^\]]*\]/, '"serves": []'));
    expect(removed).toEqual([['transfers[0].serves', [], expect.any(Array)]]);
  });

  it('refuse a number of movers that is not the plan’s, and a least above it', () => {
    expect(claimsOf({ only: { movers: 9 } })).toEqual([
      ['only_goals.movers', 9, 4],
      ['only_goals.count', 6, 1],
    ]);
    expect(claimsOf({ only: { fewest: 5 } })).toEqual([
      ['only_goals.fewest', 5, 4],
      ['only_goals.count', -1, 0],
    ]);
    expect(claimsOf({ only: { lower: ['wishes'] } })).toEqual([['only_goals.lower[0]', 'wishes', 'cv_backbone']]);
  });

  it('refuse a least below the movers where the levels prove that there is none', () => {
    const proven = lawfulPolicy({ goals: goals.filter(([part]) => part?.goal !== 'cv_backbone') });
    expect(claimsOf({ kept: proven, only: { fewest: 4 } })).toEqual([]);
    expect(claimsOf({ kept: proven, only: { fewest: 3 } })).toEqual([
      ['only_goals.fewest', 3, 4],
      ['only_goals.count', 1, 0],
    ]);
  });

  it('refuse a warning left out or with another number', () => {
    expect(claimsOf({}, (text) => text.replace(/"warnings": \[[\s\S]*?\n {2}\]/, '"warnings": [{}]')).length).toBe(1);
  });
});

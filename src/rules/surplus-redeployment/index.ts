import type { PlanFacts } from '../../plan/facts/plan-facts.ts';
import { caseRows, type Rule, scopeOf } from '../rule.ts';

const identity = { id: 'surplus_redeployment', clause: 'own' } as const;

const redeployedFrom = <Key>({ planned }: PlanFacts, key: (one: PlanFacts['planned'][number]) => Key) => {
  const counts = new Map<Key, number>();
  for (const one of planned) if (one.redeployed) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  return (of: Key): number => counts.get(of) ?? 0;
};

const ofSchools = caseRows({
  ...identity,
  unit: 'schools',
  cases: (facts) => {
    const left = redeployedFrom(facts, ({ from }) => from.id);
    return facts.district.schools
      .map((school) => ({ school, surplus: facts.surplus.ofSchool(school.id), left: left(school.id) }))
      .filter(({ surplus }) => surplus > 0);
  },
  scope: ({ school }) => scopeOf.school(school),
  breach: ({ surplus, left }) => (left <= surplus ? null : { required: { surplus }, actual: { left } }),
});

const ofSlots = caseRows({
  ...identity,
  words: 'slot',
  unit: 'slots',
  cases: (facts) => {
    const left = redeployedFrom(facts, ({ teacher }) => facts.today.holders.get(teacher.id)?.key);
    return [...facts.slots]
      .map(([key, slot]) => ({ slot, surplus: facts.surplus.ofSlot(key), left: left(key) }))
      .filter(({ slot, surplus }) => surplus > 0 && facts.surplus.ofSchool(slot.schoolId) > 0);
  },
  scope: ({ slot }) => scopeOf.slot(slot),
  breach: ({ surplus, left }) => (left <= surplus ? null : { required: { surplus }, actual: { left } }),
});

/**
 * A surplus post is redeployed only as far as it is surplus: out of a slot no more than its holders above required, out
 * of a school no more than its holders above approved posts (dataset.md section 2, surplus_redeployment). Moves that the
 * rotation admits are no redeployments and do not count here.
 */
export const surplusRedeployment: Rule = {
  ...identity,
  needs: ['posts', 'established'],
  enforced: ({ surplusRedeployment: key }) => key !== 'off',
  rows: (facts) =>
    facts.policy.surplusRedeployment === 'off' ? [] : [...ofSchools.rows(facts), ...ofSlots.rows(facts)],
};

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidateMoves } from '../../src/candidates/candidates.ts';
import { movableTeachers } from '../../src/candidates/movable.ts';
import { pairContext } from '../../src/candidates/pair.ts';
import { districtFingerprint } from '../../src/district/hash.ts';
import { sortedDistrict } from '../../src/district/sorted.ts';
import { eligibilityLedger } from '../../src/eligibility/ledger.ts';
import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import { slotTable } from '../../src/staffing/slot-table.ts';
import { smallWorlds, type World } from '../support/arbitraries.ts';

const worlds = fc.sample(smallWorlds, { numRuns: 300, seed: 2026 });

const plansOf = ({ district, policy }: World): number => {
  const movable = movableTeachers(district, eligibilityLedger(district, policy), policy);
  const { teacher } = candidateMoves(district, movable, slotTable(district, policy), pairContext(district, policy));
  const choices = new Map<number, number>();
  for (const one of teacher) choices.set(one, (choices.get(one) ?? 0) + 1);
  return [...choices.values()].reduce((product, count) => product * (count + 1), 1);
};

describe('the small worlds that properties run on', () => {
  it('have few enough plans to enumerate', () => {
    const plans = worlds.map(plansOf).toSorted((a, b) => a - b);
    expect(plans[285]).toBeLessThan(5000);
  });

  it('mostly leave somebody a choice', () => {
    expect(worlds.filter((world) => plansOf(world) > 1).length).toBeGreaterThan(200);
  });

  it('include worlds with and without a lawful plan of no moves', () => {
    const lawful = worlds.filter(
      ({ district, policy }) => checkPlan(district, policy, eligibilityLedger(district, policy), [], null).holds,
    );
    expect(lawful.length).toBeGreaterThan(90);
    expect(lawful.length).toBeLessThan(210);
  });

  it('sort into canonical order from any order of rows', () => {
    for (const { district } of worlds) {
      const turned = { ...district, teachers: district.teachers.toReversed(), schools: district.schools.toReversed() };
      expect(districtFingerprint(sortedDistrict(turned))).toBe(districtFingerprint(district));
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareInstance } from '../../solver/formulation/instance.ts';
import type { District } from '../../src/district/district.ts';
import type { TeacherId } from '../../src/district/ids.ts';
import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import type { Move } from '../../src/plan/transfer.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { propertyRuns } from '../support/arbitraries.ts';
import { planWorlds } from '../support/plan-worlds.ts';

/** The district without anything that tells where one teacher lives. */
const withheld = (district: District, id: TeacherId): District => ({
  ...district,
  teachers: district.teachers.map((teacher) =>
    teacher.id === id ? { ...teacher, homePlace: null, homeLatitude: null, homeLongitude: null } : teacher,
  ),
  journeys: district.journeys.filter(({ teacherId }) => teacherId !== id),
});

interface OneMove {
  readonly move: Move;
  readonly stated: District;
  readonly policy: Policy;
}

/** Every admitted move of a world, as the only move of a plan. */
const movesOfWorld = ({ district, policy }: { readonly district: District; readonly policy: Policy }): OneMove[] => {
  const { candidates, movers, slots } = prepareInstance(district, policy, null);
  return Array.from(candidates.slot, (at, index): OneMove[] => {
    const [slot, mover] = [slots[at], movers[candidates.teacher[index] as number]];
    if (slot === undefined || mover?.kind !== 'roster') return [];
    const { teacher } = mover;
    const move = { teacherId: teacher.id, fromSchoolId: teacher.schoolId, toSchoolId: slot.schoolId };
    return [{ move: { ...move, stage: slot.stage, subject: slot.subject }, stated: district, policy }];
  }).flat();
};

const counted = (district: District, policy: Policy, move: Move): readonly number[] => {
  const { ledger } = prepareInstance(district, policy, null);
  const { goals } = checkPlan(district, policy, ledger, [move], null);
  return [goals.get('commute_total') ?? Number.NaN, goals.get('commute_max') ?? Number.NaN];
};

const worlds = fc
  .sample(planWorlds, { numRuns: propertyRuns(40), seed: 20260831 })
  .map(({ district, policy }) => ({ district, policy: { ...policy, unknownTravel: 'admit' as const } }));

describe('the minutes of a withheld address', () => {
  it('are never fewer than those of a stated one, for any admitted move, where the key has its default', () => {
    const usual = worlds
      .filter(({ policy }) => policy.maxCommuteMinutes !== null)
      .flatMap(({ district, policy }) => movesOfWorld({ district, policy: { ...policy, unknownTravelMinutes: null } }));
    const compared = usual.map(({ move, stated, policy }) => ({
      stated: counted(stated, policy, move),
      withheld: counted(withheld(stated, move.teacherId), policy, move),
    }));
    expect(compared.filter((one) => one.withheld.some((minutes, at) => minutes < (one.stated[at] ?? 0)))).toEqual([]);
    expect(compared.filter((one) => one.withheld.some((minutes, at) => minutes > (one.stated[at] ?? 0)))).not.toEqual(
      [],
    );
  });

  it('admit every move that a stated address admits', () => {
    for (const { district, policy } of worlds.slice(0, 15))
      for (const teacher of district.teachers) {
        const own = (from: District): readonly string[] =>
          movesOfWorld({ district: from, policy })
            .filter(({ move }) => move.teacherId === teacher.id)
            .map(({ move }) => JSON.stringify(move));
        expect(own(withheld(district, teacher.id))).toEqual(expect.arrayContaining([...own(district)]));
      }
  });

  it('may be fewer where the policy counts an unknown journey below the limit, or has no limit', () => {
    const rewarded = (given: Partial<Policy>): boolean =>
      worlds
        .flatMap(({ district, policy }) => movesOfWorld({ district, policy: { ...policy, ...given } }))
        .some(({ move, stated, policy }) => {
          const [own = 0] = counted(stated, policy, move);
          return (counted(withheld(stated, move.teacherId), policy, move)[0] ?? 0) < own;
        });
    expect(rewarded({ maxCommuteMinutes: 60, unknownTravelMinutes: 10 })).toBe(true);
    expect(rewarded({ maxCommuteMinutes: null, unknownTravelMinutes: null })).toBe(true);
  });
});

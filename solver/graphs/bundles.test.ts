import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { District } from '../../src/district/district.ts';
import { eligibilityLedger } from '../../src/eligibility/ledger.ts';
import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import { planFacts } from '../../src/plan/facts/plan-facts.ts';
import type { Move } from '../../src/plan/transfer.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { propertyRuns } from '../../test/support/arbitraries.ts';
import { denseWorlds } from '../../test/support/dense-worlds.ts';
import { aDistrict, aPost, aSchool, aTeacher } from '../../test/support/district.ts';
import { aMove } from '../../test/support/lawful-plan.ts';
import { planWorlds } from '../../test/support/plan-worlds.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { solved } from '../../test/support/solved.ts';
import { moveGraph } from './bundles.ts';

const limits = ['slot_floor', 'slot_ceiling', 'school_posts'];

/** Places that a set of moves leaves below their floor or above their limit. */
const brokenPlaces = (district: District, policy: Policy, moves: readonly Move[]): number =>
  checkPlan(district, policy, eligibilityLedger(district, policy), moves, null).checks.filter(
    ({ rule, holds }) => limits.includes(rule) && !holds,
  ).length;

const graphOf = (district: District, policy: Policy, moves: readonly Move[]) =>
  moveGraph(planFacts(district, policy, eligibilityLedger(district, policy), moves, null));

/** Three schools with one full Chinese post each; R has a vacancy where given. */
const ring = (vacancy: boolean): District =>
  aDistrict({
    schools: ['A', 'B', 'C'].map((id) => aSchool({ id, approvedPosts: 2 })),
    posts: ['A', 'B', 'C'].map((id) => aPost({ schoolId: id, required: 1 })),
    teachers: (vacancy ? ['A', 'B'] : ['A', 'B', 'C']).map((id) => aTeacher({ id: `T${id}`, schoolId: id })),
  });

describe('moves that stand or fall together', () => {
  it('are a cycle where each takes the place of the next', () => {
    const moves = [aMove('TA', 'A', 'B'), aMove('TB', 'B', 'C'), aMove('TC', 'C', 'A')];
    expect(graphOf(ring(false), aPolicy(), moves).bundles).toEqual([{ kind: 'cycle', teachers: ['TA', 'TB', 'TC'] }]);
  });

  it('are a chain into a vacancy, which needs the one who comes only at a floor', () => {
    const moves = [aMove('TA', 'A', 'B'), aMove('TB', 'B', 'C')];
    const whole = graphOf(ring(true), aPolicy({ subjectFloor: 'none' }), moves);
    expect(whole).toEqual({ bundles: [], needs: [{ teacher: 'TA', needs: 'TB' }] });
    expect(graphOf(ring(true), aPolicy(), moves).bundles).toEqual([{ kind: 'chain', teachers: ['TA', 'TB'] }]);
  });

  it('break a limit unless all or none of them move, whatever the plan', async () => {
    let bundles = 0;
    const worlds = fc.sample(fc.oneof(planWorlds, denseWorlds), { numRuns: propertyRuns() * 3, seed: 19 });
    for (const { district, policy } of worlds) {
      const { moves, status } = await solved({ district, policy, previous: null });
      if (status !== 'optimal' || moves.length < 2) continue;
      for (const { teachers } of graphOf(district, policy, moves).bundles) {
        bundles += 1;
        const others = moves.filter(({ teacherId }) => !teachers.includes(teacherId));
        const members = moves.filter(({ teacherId }) => teachers.includes(teacherId));
        expect(members.length).toBeGreaterThan(1);
        // Every choice of members but all of them and none.
        for (let choice = 1; choice < 2 ** members.length - 1; choice += 1) {
          const taken = members.filter((_one, index) => (choice >> index) % 2 === 1);
          expect(brokenPlaces(district, policy, [...others, ...taken])).toBeGreaterThan(0);
        }
      }
    }
    expect(bundles).toBeGreaterThan(3);
  });
});

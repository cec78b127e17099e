import fc from 'fast-check';
import type { Teacher } from '../../src/district/teacher.ts';
import type { Protections } from '../../src/policy/protection-terms.ts';
import { type PlanWorld, planWorlds } from './plan-worlds.ts';

/** The protections that are rules about moves, each as a policy asks for it and as one that does not. */
export const protectionRules = {
  only_teacher: { protectOnlyTeacher: 'keep_one' },
  backbone_left: { backboneLeftPerSubject: 1 },
  graduating_quota: { graduatingRotationRate: { numerator: 3, denominator: 10 } },
  homeroom_continuity: { maxHomeroomOutShare: { numerator: 1, denominator: 2 } },
  deferral_cap: { deferralCap: { numerator: 1, denominator: 20 } },
} as const satisfies Readonly<Record<string, Partial<Protections>>>;

export const withoutProtection = {
  only_teacher: { protectOnlyTeacher: 'off' },
  backbone_left: { backboneLeftPerSubject: null },
  graduating_quota: { graduatingRotationRate: null },
  homeroom_continuity: { maxHomeroomOutShare: null },
  deferral_cap: { deferralCap: null },
} as const satisfies Readonly<Record<keyof typeof protectionRules, Partial<Protections>>>;

export type ProtectionRule = keyof typeof protectionRules;
export const protectionRuleIds = Object.keys(protectionRules) as readonly ProtectionRule[];

const teacherFacts = fc.record({
  graduating: fc.constantFrom(true, false, undefined),
  homeroom: fc.boolean(),
  grade: fc.constantFrom(6, 6, 5, undefined),
  deferred: fc.integer({ min: 0, max: 11 }).map((roll) => roll === 11),
});

/** The clauses of eligibility a policy may add. */
const exempting = fc.record({
  exempt: fc.boolean(),
  protectGraduatingClass: fc.constantFrom(false, false, true),
  minStayAfterMoveYears: fc.constantFrom(0, 0, 3, 8),
});

/**
 * Plan worlds whose rosters have graduating classes, homerooms with grades and deferrals, and whose policies protect.
 */
export const protectedWorlds: fc.Arbitrary<PlanWorld> = fc
  .record({
    world: planWorlds,
    facts: fc.array(teacherFacts, { minLength: 8, maxLength: 8 }),
    ruleIds: fc.subarray([...protectionRuleIds], { minLength: 1 }),
    exempting,
  })
  .map(({ world, facts, ruleIds, exempting: { exempt, ...clauses } }) => {
    const teachers = world.district.teachers.map((teacher, index): Teacher => {
      const { graduating, homeroom, grade, deferred } = facts[index] ?? {};
      return {
        ...teacher,
        homeroom: homeroom ?? false,
        ...(graduating === undefined ? {} : { graduatingClass: graduating }),
        ...(grade === undefined ? {} : { grade }),
        ...(deferred === true ? { exemption: 'deferral' as const } : {}),
      };
    });
    const rules: Partial<Protections> = Object.assign({}, ...ruleIds.map((rule) => protectionRules[rule]));
    const own: Partial<Protections> = { ...rules, ...clauses };
    const only: Partial<Protections> =
      exempt && own.protectOnlyTeacher === undefined ? { protectOnlyTeacher: 'exempt' } : {};
    return {
      ...world,
      district: { ...world.district, teachers },
      policy: { ...world.policy, ...own, ...only },
    };
  });

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combinationsOf, exhaustive } from '../../solver/engines/exhaustive.ts';
import { isWithinPrecision, javascriptLpSolver } from '../../solver/engines/javascript-lp-solver.ts';
import { prepareInstance } from '../../solver/formulation/instance.ts';
import { levelByLevel } from '../../solver/search/level-by-level.ts';
import { highsPlanEngine } from '../../solver/search/linear-first.ts';
import type { EngineResult } from '../../solver/search/plan-engine.ts';
import { isMovable } from '../../src/candidates/movable.ts';
import { refusalsOf } from '../../src/candidates/refusals.ts';
import type { CalendarDate } from '../../src/district/date.ts';
import type { Teacher } from '../../src/district/teacher.ts';
import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import { composeTransfers } from '../../src/plan/compose-transfers.ts';
import { modeOf } from '../../src/plan/facts/modes.ts';
import { planFacts } from '../../src/plan/facts/plan-facts.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { quotaLines } from '../../src/report/quota-lines.ts';
import { witnessPolicy } from '../../tools/generator/witness/witness-policy.ts';
import { surroundings } from '../contract/surroundings.ts';
import { generatedDistricts, propertyRuns } from '../support/arbitraries.ts';
import { movementWorlds } from '../support/movement-worlds.ts';
import { aPlan } from '../support/plan.ts';

const quotaRules = [
  'rotation_quota',
  'backbone_quota',
  'school_rotation_quota',
  'school_backbone_quota',
  'principals_quota',
];

const outcomeOf = ({ status, moves, levels, lottery }: EngineResult): string =>
  JSON.stringify({ status, moves, levels, lottery });

describe('a single move in a district with terms, new schools and failing principals', () => {
  it('makes a move a candidate exactly if the checker accepts it', () => {
    fc.assert(
      fc.property(movementWorlds, ({ district, policy }) => {
        const { context, ledger, slots, district: settled } = prepareInstance(district, policy, null);
        for (const teacher of settled.teachers) {
          const home = context.schools.get(teacher.schoolId);
          for (const slot of slots) {
            const school = context.schools.get(slot.schoolId);
            if (home === undefined || school === undefined) continue;
            const pair = { teacher, home, slot, school, minutes: context.minutes(teacher, school) };
            const candidate = isMovable(teacher, ledger, context) && refusalsOf(pair, context).length === 0;
            const { stage, subject, schoolId } = slot;
            const move = {
              teacherId: teacher.id,
              fromSchoolId: teacher.schoolId,
              toSchoolId: schoolId,
              stage,
              subject,
            };
            const against = checkPlan(district, policy, ledger, [move], null)
              .checks.filter((check) => !check.holds && check.scope === `teacher:${teacher.id}`)
              .map((check) => check.rule);
            expect(against.length === 0, `${teacher.id} to ${slot.key}: ${against.join(', ')}`).toBe(candidate);
          }
        }
      }),
      { numRuns: propertyRuns(150) },
    );
  });
});

describe('a plan with modes, terms and kept posts', () => {
  it('returns the same lawful plan from every engine, with the checker’s counts', async () => {
    const [highs, small] = [await highsPlanEngine(), levelByLevel(javascriptLpSolver)];
    let planned = 0;
    await fc.assert(
      fc.asyncProperty(movementWorlds, async ({ district, policy, previous }) => {
        const instance = prepareInstance(district, policy, previous);
        fc.pre(combinationsOf(instance) <= 2000);
        const oracle = await exhaustive.solve(instance, surroundings());
        const countable = policy.goals.flat().every(({ goal }) => isWithinPrecision(goal));
        for (const engine of countable ? [highs, small] : [highs])
          expect(outcomeOf(await engine.solve(instance, surroundings()))).toBe(outcomeOf(oracle));
        if (oracle.status !== 'optimal') return;
        planned += 1;
        const { ledger } = instance;
        const { checks, holds } = checkPlan(district, policy, ledger, oracle.moves, previous);
        expect(checks.filter((check) => !check.holds)).toEqual([]);
        expect(holds).toBe(true);
        const transfers = composeTransfers(district, policy, ledger, oracle.moves);
        const reading = planFacts(district, policy, ledger, oracle.moves, previous);
        expect(transfers.map(({ mode }) => mode)).toEqual(reading.planned.map((one) => modeOf(one, district, policy)));
        const lines = quotaLines({ district, ledger, warnings: [], plan: aPlan({ policy, transfers }) });
        expect(
          lines
            .map(
              ({ rule, scope, applicable, actual, base, margin }) =>
                `${rule} ${scope} ${applicable ? `${actual} of ${base}, margin ${margin}` : '0 of 0'}`,
            )
            .toSorted(),
        ).toEqual(
          checks
            .filter(({ rule }) => quotaRules.includes(rule))
            .map(({ rule, scope, actual }) => `${rule} ${scope} ${actual}`)
            .toSorted(),
        );
      }),
      { numRuns: propertyRuns(120) },
    );
    expect(planned).toBeGreaterThan(10);
  });
});

describe('a generated district with terms away', () => {
  it('plans lawfully and to proven optimality under every key of movement', async () => {
    const engine = await highsPlanEngine();
    const policy: Policy = {
      ...witnessPolicy,
      rotationRate: { numerator: 1, denominator: 50 },
      backboneRate: { numerator: 0, denominator: 1 },
      moveModes: { source_to_target: 'support', target_to_source: 'shadow', within_cluster: 'group' },
      modeTerms: { support: 24 },
      countMode: 'in_progress',
      reserveReturn: true,
      principals: 'separate',
      headTerms: 2,
      headExchange: { least: 0, share: { numerator: 1, denominator: 3 } },
      headFailedYears: 3,
    };
    let planned = 0;
    await fc.assert(
      fc.asyncProperty(generatedDistricts({ schools: [5, 9], teachers: [80, 140] }), async (drawn) => {
        const away = (teacher: Teacher, at: number): Teacher => {
          const host = drawn.schools[at % drawn.schools.length];
          return at % 17 !== 0 || host === undefined || host.id === teacher.schoolId || teacher.role !== 'teacher'
            ? teacher
            : { ...teacher, termMode: 'rotation', termEnd: '2027-08-31' as CalendarDate, hostSchoolId: host.id };
        };
        const district = { ...drawn, teachers: drawn.teachers.map(away) };
        const instance = prepareInstance(district, policy, null);
        const result = await engine.solve(instance, surroundings());
        expect(['optimal', 'infeasible']).toContain(result.status);
        if (result.status === 'infeasible') return;
        planned += 1;
        const { checks, levels } = checkPlan(district, policy, instance.ledger, result.moves, null);
        expect(checks.filter((check) => !check.holds)).toEqual([]);
        expect(levels.map(({ value }) => value)).toEqual(result.levels.map(({ value }) => value));
      }),
      { numRuns: Math.ceil(propertyRuns() / 30), seed: 20260831 },
    );
    expect(planned).toBeGreaterThan(0);
  });
});

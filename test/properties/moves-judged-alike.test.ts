import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { isMovable } from '../../src/candidates/movable.ts';
import { pairContext } from '../../src/candidates/pair.ts';
import { refusalsOf } from '../../src/candidates/refusals.ts';
import { eligibilityLedger } from '../../src/eligibility/ledger.ts';
import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import { slotTable } from '../../src/staffing/slot-table.ts';
import { propertyRuns, smallWorlds } from '../support/arbitraries.ts';
import { closingWorldsAtHome } from '../support/closing-worlds.ts';
import { surplusWorlds } from '../support/surplus-worlds.ts';

describe('a single move', () => {
  test.prop([fc.oneof(smallWorlds, closingWorldsAtHome, surplusWorlds)], { numRuns: propertyRuns() })(
    'is a candidate of the model exactly when the checker finds nothing against it',
    ({ district, policy }) => {
      const ledger = eligibilityLedger(district, policy);
      const context = pairContext(district, policy);
      const slots = slotTable(district, policy);
      for (const teacher of district.teachers) {
        const home = context.schools.get(teacher.schoolId);
        for (const slot of slots) {
          const school = context.schools.get(slot.schoolId);
          if (home === undefined || school === undefined) continue;
          const pair = { teacher, home, slot, school, minutes: context.minutes(teacher, school) };
          const candidate = isMovable(teacher, ledger, context) && refusalsOf(pair, context).length === 0;
          const move = {
            teacherId: teacher.id,
            fromSchoolId: teacher.schoolId,
            toSchoolId: slot.schoolId,
            stage: slot.stage,
            subject: slot.subject,
          };
          const against = checkPlan(district, policy, ledger, [move], null)
            .checks.filter((check) => !check.holds && check.scope === `teacher:${teacher.id}`)
            .map((check) => check.rule);
          expect(against.length === 0, `${teacher.id} to ${slot.key}: ${against.join(', ')}`).toBe(candidate);
        }
      }
    },
  );
});

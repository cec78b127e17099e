import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { hireRefusals } from '../../src/candidates/hires/hire-rules.ts';
import { pairContext } from '../../src/candidates/pair.ts';
import { eligibilityLedger } from '../../src/eligibility/ledger.ts';
import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import { slotTable } from '../../src/staffing/slot-table.ts';
import { propertyRuns } from '../support/arbitraries.ts';
import { aPlacement } from '../support/hires.ts';
import { hiringWorlds } from '../support/hiring-worlds.ts';

describe('a single placement', () => {
  test.prop([hiringWorlds], { numRuns: propertyRuns() })(
    'is a candidate of the model exactly when the checker finds nothing against it',
    ({ district, policy }) => {
      const ledger = eligibilityLedger(district, policy);
      const context = pairContext(district, policy);
      for (const hire of district.hires)
        for (const slot of slotTable(district, policy)) {
          const school = context.schools.get(slot.schoolId);
          if (school === undefined) continue;
          const candidate = hireRefusals({ hire, slot, school }, context).length === 0;
          const against = checkPlan(district, policy, ledger, [aPlacement(hire.id, slot.schoolId, slot)], null)
            .checks.filter((check) => !check.holds && check.scope === `hire:${hire.id}`)
            .map((check) => check.rule);
          expect(against.length === 0, `${hire.id} to ${slot.key}: ${against.join(', ')}`).toBe(candidate);
        }
    },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eligibilityLedger } from '../../src/eligibility/ledger.ts';
import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import { composeTransfers } from '../../src/plan/compose-transfers.ts';
import { quotaLines } from '../../src/report/quota-lines.ts';
import { drawnDistrict } from '../../tools/generator/generate.ts';
import { districtRequests, policies, propertyRuns } from '../support/arbitraries.ts';
import { aPlan } from '../support/plan.ts';

const quotaRules = [
  'rotation_quota',
  'backbone_quota',
  'school_rotation_quota',
  'school_backbone_quota',
  'principals_quota',
];

describe('the quota meters', () => {
  it('show the scopes, the people and the verdicts of the checker, for any district, policy and moves', () => {
    fc.assert(
      fc.property(
        districtRequests({ schools: [2, 8], teachers: [60, 100] }),
        policies,
        fc.infiniteStream(fc.boolean()),
        (request, policy, kept) => {
          const { district, witness } = drawnDistrict(request);
          const moves = witness.filter(() => kept.next().value === true);
          const ledger = eligibilityLedger(district, policy);
          const transfers = composeTransfers(district, policy, ledger, moves);
          const lines = quotaLines({ district, ledger, warnings: [], plan: aPlan({ policy, transfers }) });
          const rows = checkPlan(district, policy, ledger, moves, null).checks.filter(({ rule }) =>
            quotaRules.includes(rule),
          );
          const said = (rule: string, scope: string, holds: boolean, part: string): string =>
            `${rule} ${scope} ${holds} ${part}`;
          const shown = lines.map(({ rule, scope, holds, applicable, actual, base, margin }) =>
            said(rule, scope, holds, applicable ? `${actual} of ${base}, margin ${margin}` : '0 of 0'),
          );
          const checked = rows.map(({ rule, scope, holds, actual }) => said(rule, scope, holds, actual));
          expect(shown.toSorted()).toEqual(checked.toSorted());
        },
      ),
      { numRuns: propertyRuns() },
    );
  });
});

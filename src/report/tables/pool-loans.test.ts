import { describe, expect, it } from 'vitest';
import { aDistrict, aSchool } from '../../../test/support/district.ts';
import { aLedger } from '../../../test/support/ledger.ts';
import { aPlan } from '../../../test/support/plan.ts';
import { aPolicy, aPool } from '../../../test/support/policy.ts';
import { schoolId } from '../../district/ids.ts';
import { planDocument } from '../../plan/plan-document.ts';
import { planReport } from '../plan-report.ts';
import { cellText } from '../words.ts';

const district = aDistrict({ schools: [aSchool({ id: 'N', name: '新区小学' })] });
const { start, end } = aPool();
const plan = aPlan({
  policy: aPolicy({ postPool: aPool() }),
  poolLoans: [{ schoolId: schoolId('N'), purpose: 'new_school', number: 3, start, end }],
});
const table = (of: typeof plan) =>
  planReport({ district, plan: of, ledger: aLedger(district, of.policy), warnings: [] }).find(
    ({ key }) => key === 'pool_loans',
  );

describe('the posts a plan borrows', () => {
  it('stand in a table of the plan with purpose, number, start and end', () => {
    expect(table(plan)?.rows.map((row) => row.map((cell) => cellText('zh', cell)))).toEqual([
      ['N', '新区小学', '新建学校', '3', '2026-09-01', '2029-08-31'],
    ]);
  });

  it('stand in plan.json', () => {
    expect(planDocument(plan)).toMatchObject({
      pool_loans: [{ school_id: 'N', purpose: 'new_school', number: 3, start: '2026-09-01', end: '2029-08-31' }],
    });
  });

  it('are absent when the policy has no pool', () => {
    expect(table(aPlan())).toBeUndefined();
    expect(planDocument(aPlan())).not.toHaveProperty('pool_loans');
  });
});

import { equityOfPlan } from '../../plan/equity-of-plan.ts';
import { message } from '../../text/message.ts';
import type { ReportInput } from '../input.ts';
import { columns, type ReportTable } from '../table.ts';
import { termCell } from '../term-cell.ts';

/** Four places, rounded exactly where they were computed; the verdict is never read off them. */
const shown = (decimal: string | null): number | null => (decimal === null ? null : Number(decimal));

/** The supervision standard before and after (domain 2.4): L1 to L3 per stage, coefficient, limit, schools that meet it. */
export const equityTable = ({ district, ledger, plan }: ReportInput): ReportTable => ({
  key: 'equity',
  columns: columns(
    'indicator',
    'stage',
    'schools:number',
    'per_hundred_before:decimal',
    'per_hundred_after:decimal',
    'meeting_before:number',
    'meeting_after:number',
    'coefficient_limit:decimal',
    'coefficient_before:decimal',
    'coefficient_after:decimal',
    'verdict',
  ),
  rows: equityOfPlan(district, plan.policy, ledger, plan.transfers).map(
    ({ code, indicator, stage, schools, limitHundredths, before, after }) => [
      message('report.indicator', { code, name: indicator }),
      termCell('stage', stage),
      schools,
      Number(before.perHundred),
      Number(after.perHundred),
      before.schoolsMeeting,
      after.schoolsMeeting,
      limitHundredths / 100,
      shown(before.coefficient),
      shown(after.coefficient),
      message(`report.verdict.${after.keepsLimit ? 'holds' : 'broken'}`),
    ],
  ),
});

import { equityOfPlan } from '../../plan/equity-of-plan.ts';
import { indicatorCounts } from '../../plan/indicator-counts.ts';
import { movesOfPlan } from '../../plan/moves-of-plan.ts';
import { message } from '../../text/message.ts';
import type { ReportInput } from '../input.ts';
import { columns, type ReportTable } from '../table.ts';
import { termCell } from '../term-cell.ts';
import { amountNumber, shown } from './standard-cells.ts';

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
  rows: equityOfPlan(
    indicatorCounts(district, plan.policy, ledger, movesOfPlan(plan)),
    plan.policy,
    plan.policy.statSite,
  ).map(({ code, indicator, stage, schools, limit, known, before, after }) => [
    message('report.indicator', { code, name: indicator }),
    termCell('stage', stage),
    schools,
    Number(before.perHundred),
    Number(after.perHundred),
    before.schoolsMeeting,
    after.schoolsMeeting,
    amountNumber(limit),
    shown(before.coefficient),
    shown(after.coefficient),
    message(`report.verdict.${known ? (after.keepsLimit ? 'holds' : 'broken') : 'not_checked'}`),
  ]),
});

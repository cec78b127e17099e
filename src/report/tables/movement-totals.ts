import { basisPoints } from '../../eligibility/effect.ts';
import { movementTotals } from '../../movement/totals.ts';
import { message } from '../../text/message.ts';
import type { ReportInput } from '../input.ts';
import { type Cell, columns, type ReportTable } from '../table.ts';

/** The year counted strictly and loosely, side by side, with the share that stays inside a group (domain 2.2, 6). */
export const movementTotalsTable = ({ district, ledger, plan }: ReportInput): ReportTable => {
  const totals = movementTotals(district, plan.policy, ledger, plan.transfers);
  const row = (key: keyof typeof totals, of: number | null): readonly Cell[] => {
    const share = of === null ? null : basisPoints(totals[key], of);
    return [message(`report.totals.${key}`), totals[key], of, share === null ? null : share / 100];
  };
  return {
    key: 'movement_totals',
    columns: columns('item', 'people:number', 'of_people:number', 'percent:decimal'),
    rows: [
      row('loose', null),
      row('eligible', totals.loose),
      row('counted', totals.loose),
      row('strict', totals.loose),
      row('withinGroup', totals.loose),
      row('withinCluster', totals.loose),
      row('inProgress', null),
    ],
  };
};

import { clauseCell } from '../../clauses/cited-clause.ts';
import { countsInQuota } from '../../movement/counting.ts';
import { modes } from '../../movement/modes.ts';
import { plannedModes } from '../../movement/planned-modes.ts';
import { returns, termMonths } from '../../movement/term.ts';
import { message } from '../../text/message.ts';
import type { ReportInput } from '../input.ts';
import { columns, type ReportTable } from '../table.ts';
import { termCell, yesNo } from '../term-cell.ts';

/** The modes a plan uses: moves of each, what happens to the personnel relation, term, return, load, and whether it counts. */
export const movementModesTable = ({ plan }: ReportInput): ReportTable => {
  // Placements from closed schools and out of surplus posts never count; only an ordered one may.
  const placementsCount = plan.transfers.some(({ mode, countsDistrict }) => mode === 'placed' && countsDistrict);
  const used = Map.groupBy(plan.transfers, (transfer) => transfer.mode);
  return {
    key: 'movement_modes',
    columns: columns(
      'mode',
      'people:number',
      'personnel_relation',
      'term_months:number',
      'returns',
      'load',
      'counts_in_quota',
      'clause',
      'meaning:note',
    ),
    rows: plannedModes
      .filter((mode) => used.has(mode))
      .map((mode) => [
        termCell('mode', mode),
        used.get(mode)?.length ?? 0,
        termCell('personnel', modes[mode].personnel),
        termMonths(mode, plan.policy),
        yesNo(returns(mode, plan.policy)),
        termCell('load', modes[mode].load),
        yesNo(countsInQuota(mode, plan.policy, 'teachers') && (mode !== 'placed' || placementsCount)),
        clauseCell(modes[mode].clause),
        message(`mode.${mode}.says`),
      ]),
  };
};

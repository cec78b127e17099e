import { message } from '../../text/message.ts';
import type { ReportInput } from '../input.ts';
import { selectionGroups } from '../selection-groups.ts';
import { columns, type ReportTable } from '../table.ts';

/** Who is chosen, by age band, sex and exemption history; small groups hidden. Never a goal (domain 6). */
export const selectionMonitorTable = ({ district, ledger, plan }: ReportInput): ReportTable => ({
  key: 'selection_monitor',
  columns: columns(
    'item',
    'group',
    'eligible:number',
    'movers:number',
    'percent:decimal',
    'chance:decimal',
    'verdict:note',
  ),
  rows: selectionGroups(district.teachers, ledger, plan.transfers, plan.policy.referenceDate).map(
    ({ dimension, group, shown, above, chance }) => [
      message(`selection.${dimension}`),
      message(`selection.${dimension}.${group}`),
      shown?.eligible ?? null,
      shown?.moved ?? null,
      shown?.basisPoints === undefined || shown.basisPoints === null ? null : shown.basisPoints / 100,
      chance === null ? null : chance / 100,
      message(`selection.verdict.${shown === null ? 'hidden' : above ? 'above' : 'alike'}`),
    ],
  ),
});

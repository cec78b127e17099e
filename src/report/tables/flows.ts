import { type AreaClass, areaClasses } from '../../district/words.ts';
import { flowsOf } from '../../equity/flows.ts';
import { message } from '../../text/message.ts';
import type { ReportInput } from '../input.ts';
import { type Cell, columns, type ReportTable } from '../table.ts';
import { termCell } from '../term-cell.ts';

const summed = (counts: readonly number[]): readonly number[] => [
  ...counts,
  counts.reduce((sum, count) => sum + count, 0),
];

/** Who goes from which kind of area to which (clause 0.38), with the sums of rows and columns. */
export const flowsTable = ({ district, plan }: ReportInput): ReportTable => {
  const flows = flowsOf(district, plan.transfers);
  const from = (area: AreaClass): readonly Cell[] => [
    termCell('area', area),
    ...summed(areaClasses.map((to) => flows[area][to])),
  ];
  const received = areaClasses.map((to) => areaClasses.reduce((sum, area) => sum + flows[area][to], 0));
  return {
    key: 'flows',
    columns: columns('from_area', 'to_urban:number', 'to_town:number', 'to_rural:number', 'sum:number'),
    rows: [...areaClasses.map(from), [message('report.sum'), ...summed(received)]],
  };
};

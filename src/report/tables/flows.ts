import { areaClasses } from '../../district/words.ts';
import { message } from '../../text/message.ts';
import { people, type ReportInput } from '../input.ts';
import { columns, type ReportTable } from '../table.ts';
import { termCell } from '../term-cell.ts';

/** Who goes from which kind of area to which (clause 0.38), with the sums of rows and columns. */
export const flowsTable = ({ district, plan }: ReportInput): ReportTable => {
  const who = people(district);
  const area = (id: string): string => who.school(id)?.areaClass ?? '';
  const moves = plan.transfers.map((move) => ({ from: area(move.fromSchoolId), to: area(move.toSchoolId) }));
  const counts = (kept: typeof moves): readonly number[] => [
    ...areaClasses.map((to) => kept.filter((move) => move.to === to).length),
    kept.length,
  ];
  return {
    key: 'flows',
    columns: columns('from_area', 'to_urban:number', 'to_town:number', 'to_rural:number', 'sum:number'),
    rows: [
      ...areaClasses.map((from) => [termCell('area', from), ...counts(moves.filter((move) => move.from === from))]),
      [message('report.sum'), ...counts(moves)],
    ],
  };
};

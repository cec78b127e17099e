import { registrationOf } from '../../movement/registration.ts';
import { people, type ReportInput } from '../input.ts';
import { columns, type ReportTable } from '../table.ts';
import { termCell, yesNo } from '../term-cell.ts';

/** Every move in the fields of the national teacher information system (domain 3). */
export const registrationsTable = (input: ReportInput): ReportTable => {
  const { plan } = input;
  const who = people(input.district);
  return {
    key: 'registrations',
    columns: columns(
      'teacher_id',
      'teacher',
      'movement_type',
      'personnel_moves',
      'start_month',
      'end_month',
      'registered_from',
      'registered_to',
    ),
    rows: plan.transfers.map((transfer) => {
      const registered = registrationOf(transfer, plan.policy);
      return [
        registered.teacherId,
        who.teacher(registered.teacherId)?.name ?? null,
        termCell('mode', registered.type),
        yesNo(registered.personnelMoves),
        registered.startMonth,
        registered.endMonth,
        who.schoolName(registered.from),
        who.schoolName(registered.to),
      ];
    }),
  };
};

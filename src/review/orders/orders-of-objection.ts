import { addMonths, type CalendarDate, previousDay } from '../../district/date.ts';
import type { SchoolId, TeacherId } from '../../district/ids.ts';
import type { Order } from '../../district/order.ts';
import type { Objection } from '../objection/objection.ts';
import { objectionReasons } from '../reasons.ts';

/**
 * Last day of an order that rests on a reason: the eve of the reference date so many months on, so that an order of a year
 * binds this year's plan and not the next one (exemptions are looked at again each year, domain 2.1).
 */
export const expiryOf = ({ reason }: Pick<Objection, 'reason'>, reference: CalendarDate): CalendarDate =>
  previousDay(addMonths(reference, objectionReasons[reason].months));

const demanded = (teacherId: TeacherId, { demand, schoolId }: Objection): Omit<Order, 'reason'> => {
  switch (demand) {
    case 'stay':
      return { teacherId, kind: 'stay', schoolId: null };
    case 'not_there':
      return { teacherId, kind: 'forbid', schoolId };
    case 'move':
      return { teacherId, kind: 'move', schoolId: null };
    case 'go_there':
      return { teacherId, kind: 'assign', schoolId };
  }
};

/**
 * The rows of `orders` that an upheld objection becomes (dataset.md section 1): its demand for the teacher, and, where
 * another teacher is proposed and accepted, an order for that teacher to go to the named school, or to the best one.
 * `reason` is the text of the row; files are read by others, so it never quotes the objection.
 */
export const ordersOfObjection = (
  teacherId: TeacherId,
  objection: Objection,
  accepted: { readonly reason: string; readonly proposal: boolean },
): readonly Order[] => {
  const { proposal } = objection;
  const instead = (proposed: TeacherId, to: SchoolId | null): Order => ({
    teacherId: proposed,
    kind: to === null ? 'move' : 'assign',
    schoolId: to,
    reason: accepted.reason,
  });
  return [
    { ...demanded(teacherId, objection), reason: accepted.reason },
    ...(proposal !== null && accepted.proposal ? [instead(proposal.teacherId, proposal.toSchoolId)] : []),
  ];
};

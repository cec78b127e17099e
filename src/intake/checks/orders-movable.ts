import type { CalendarDate } from '../../district/date.ts';
import type { Teacher } from '../../district/teacher.ts';
import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

type Doubt = 'not_established' | 'not_on_duty' | 'not_full_time' | 'exempt' | 'bonded' | 'retired';

/** The fact in the teacher's own row against moving them (domain 2.1). */
const doubt = (teacher: Teacher, reference: CalendarDate | null): Doubt | undefined => {
  if (!teacher.established) return 'not_established';
  if (!teacher.onDuty) return 'not_on_duty';
  if (!teacher.fullTime) return 'not_full_time';
  if (reference === null) return undefined;
  if (teacher.retiresOn !== null && teacher.retiresOn <= reference) return 'retired';
  if (teacher.exemption !== null && (teacher.exemptionUntil === null || teacher.exemptionUntil >= reference))
    return 'exempt';
  return teacher.serviceUntil !== null && teacher.serviceUntil > reference ? 'bonded' : undefined;
};

/**
 * An order to move a teacher the rules would not move. Outside the district's power (clause 4.4) it is an error;
 * against the teacher's own row it is a warning, because an order is a decision already taken.
 */
export const ordersMovable: CrossCheck = ({ sheets: { orders }, teachers, schools, referenceDate }, log) => {
  for (const row of orders.rows) {
    const { kind, teacherId } = row.value;
    const teacher = teachers.get(teacherId);
    if (teacher === undefined || (kind !== 'move' && kind !== 'assign')) continue;
    const spot = spotAt(orders, row, 'teacherId');
    const school = schools.get(teacher.schoolId);
    const why = doubt(teacher, referenceDate);
    if (school !== undefined && !school.managedByDistrict)
      log.error(
        spot,
        message('intake.expected.order_managed', { teacher: teacher.name, school: school.name }),
        message('intake.remedy.order_managed'),
      );
    else if (why !== undefined)
      log.warning(
        spot,
        message(`intake.assumed.order_${why}`, { teacher: teacher.name }),
        message('intake.remedy.order_doubt'),
      );
  }
};

import { orderContradiction } from '../district/contradicting-orders.ts';
import type { District } from '../district/district.ts';
import type { Order } from '../district/order.ts';
import type { Fault } from '../fault.ts';
import { nearest } from '../intake/nearest.ts';
import { type Message, message } from '../text/message.ts';

/**
 * Faults of orders given with a request, each at its place in the list: unknown teachers and schools, an `assign`
 * without a school, and contradictions with the orders in force and with each other.
 */
export const givenOrderFaults = (
  district: Pick<District, 'teachers' | 'schools' | 'orders'>,
  given: readonly Order[],
): readonly Fault[] => {
  const teachers = new Set<string>(district.teachers.map(({ id }) => id));
  const schools = new Set<string>(district.schools.map(({ id }) => id));
  const known = new Map<string, Order[]>();
  for (const order of district.orders) known.set(order.teacherId, [...(known.get(order.teacherId) ?? []), order]);
  return given.flatMap((order, index): readonly Fault[] => {
    const { teacherId, schoolId, kind } = order;
    const faults: Fault[] = [];
    const add = (column: string, found: string | null, expected: Message, remedy: Message): void => {
      faults.push({ severity: 'error', place: `orders[${index}]`, row: null, column, found, expected, remedy });
    };
    const another = (column: string, text: string, ids: ReadonlySet<string>): Message => {
      const near = nearest(text, ids);
      return near === null
        ? message('cli.revise.name_another', { option: column })
        : message('cli.revise.nearest', { near });
    };
    if (!teachers.has(teacherId))
      add('teacherId', teacherId, message('cli.revise.unknown_teacher'), another('teacherId', teacherId, teachers));
    if (schoolId !== null && !schools.has(schoolId))
      add('schoolId', schoolId, message('cli.revise.unknown_school'), another('schoolId', schoolId, schools));
    if (kind === 'assign' && schoolId === null)
      add('schoolId', null, message('revision.expected.school'), message('revision.remedy.school'));
    const own = known.get(teacherId) ?? [];
    const other = own.find((one) => orderContradiction(one, order) !== undefined);
    if (other !== undefined) {
      const values = { teacher: teacherId, kind, other: other.kind, school: other.schoolId ?? '' };
      add('kind', kind, message('cli.revise.orders_agree', values), message('cli.revise.drop_order', values));
    }
    known.set(teacherId, [...own, order]);
    return faults;
  });
};

import type { District } from '../district/district.ts';
import type { SchoolId, TeacherId } from '../district/ids.ts';
import type { Order } from '../district/order.ts';
import type { Teacher } from '../district/teacher.ts';
import type { Subject } from '../district/words.ts';
import { certificatesOf } from '../movement/qualification.ts';
import type { Move } from '../plan/transfer.ts';

/** What must not change against the previous plan: schools, subjects, single teachers. */
export interface Freeze {
  readonly schools: ReadonlySet<SchoolId>;
  readonly subjects: ReadonlySet<Subject>;
  readonly teachers: ReadonlySet<TeacherId>;
}

export interface Frozen {
  readonly orders: readonly Order[];
  /** Teachers of a frozen school or subject whom another order names: that order stands. */
  readonly ordered: readonly TeacherId[];
}

/** Subjects in which somebody could be needed at a school: those of its posts and of its staff. */
const subjectsAt = ({ posts, teachers }: District, school: SchoolId): ReadonlySet<Subject> =>
  new Set([
    ...(posts ?? []).filter(({ schoolId }) => schoolId === school).map(({ subject }) => subject),
    ...teachers
      .filter(({ schoolId }) => schoolId === school)
      .flatMap((one) => certificatesOf(one).map((c) => c.subject)),
  ]);

/**
 * The orders that keep a part of the previous plan: who moves keeps the school, who stays stays, and no other teacher comes
 * to a frozen school. New teachers take no orders. `ordered` are teachers whom an order of the dataset or of this
 * revision names: that decision is newer than the plan, so a frozen school or subject does not override it.
 */
export const frozenOrders = (
  district: District,
  previous: readonly Move[],
  freeze: Freeze,
  ordered: ReadonlySet<TeacherId>,
): Frozen => {
  const moves = new Map(previous.map((move) => [move.teacherId, move]));
  const bySchoolOrSubject = (teacher: Teacher, move: Move | undefined): boolean =>
    freeze.schools.has(teacher.schoolId) ||
    freeze.subjects.has(teacher.subject) ||
    (move !== undefined && (freeze.schools.has(move.toSchoolId) || freeze.subjects.has(move.subject)));
  const orders: Order[] = [];
  const passed: TeacherId[] = [];
  const closed = [...freeze.schools].map((school) => [school, subjectsAt(district, school)] as const);
  for (const teacher of district.teachers) {
    const move = moves.get(teacher.id);
    const named = freeze.teachers.has(teacher.id);
    const frozen = named || bySchoolOrSubject(teacher, move);
    const isOrdered = ordered.has(teacher.id);
    if (frozen && isOrdered) passed.push(teacher.id);
    if (isOrdered) continue;
    const order = (kind: Order['kind'], schoolId: SchoolId | null): Order => ({
      teacherId: teacher.id,
      kind,
      schoolId,
      reason: null,
      kept: true,
    });
    // A previous plan that sent somebody to the school the roster now has: that teacher has arrived, and stays.
    if (frozen)
      orders.push(
        move === undefined || move.toSchoolId === teacher.schoolId
          ? order('stay', null)
          : order('assign', move.toSchoolId),
      );
    else
      for (const [school, subjects] of closed)
        if (certificatesOf(teacher).some(({ subject }) => subjects.has(subject))) orders.push(order('forbid', school));
  }
  return { orders, ordered: passed };
};

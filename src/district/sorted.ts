import type { District } from './district.ts';
import { compareEntrants, compareGrades } from './enrolment.ts';
import { compareIds } from './ids.ts';
import { slotKey } from './post.ts';

const by =
  <Item>(...keys: readonly ((item: Item) => string)[]) =>
  (a: Item, b: Item): number => {
    for (const key of keys) {
      const order = compareIds(key(a), key(b));
      if (order !== 0) return order;
    }
    return 0;
  };

/** The same district with every list in the one canonical order. Permuting rows changes nothing (model.md 5). */
export const sortedDistrict = (district: District): District => ({
  schools: district.schools.toSorted(by((school) => school.id)),
  posts: district.posts?.toSorted(by(slotKey)) ?? null,
  teachers: district.teachers.toSorted(by((teacher) => teacher.id)),
  journeys: district.journeys.toSorted(
    by(
      (journey) => journey.teacherId ?? '',
      (journey) => journey.homePlace ?? '',
      (journey) => journey.schoolId,
    ),
  ),
  orders: district.orders.toSorted(
    by(
      (order) => order.teacherId,
      (order) => order.kind,
      (order) => order.schoolId ?? '',
      (order) => order.reason ?? '',
      (order) => order.mode ?? '',
    ),
  ),
  hires: district.hires.toSorted(by((hire) => hire.id)),
  ...(district.enrolment === undefined ? {} : { enrolment: district.enrolment.toSorted(compareGrades) }),
  ...(district.entrants === undefined ? {} : { entrants: district.entrants.toSorted(compareEntrants) }),
  ...(district.filledColumns === undefined ? {} : { filledColumns: district.filledColumns.toSorted(compareIds) }),
});

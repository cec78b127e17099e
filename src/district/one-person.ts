import type { District } from './district.ts';
import type { TeacherId } from './ids.ts';
import type { Order } from './order.ts';
import type { Hire, Teacher } from './teacher.ts';

/** What a dataset holds of one person. */
export interface PersonRows {
  readonly teachers: readonly Teacher[];
  readonly hires: readonly Hire[];
  readonly orders: readonly Order[];
}

export const personRows = (district: District, id: TeacherId): PersonRows => ({
  teachers: district.teachers.filter((teacher) => teacher.id === id),
  hires: district.hires.filter((hire) => hire.id === id),
  orders: district.orders.filter((order) => order.teacherId === id),
});

export const holdsPerson = (rows: PersonRows): boolean =>
  rows.teachers.length + rows.hires.length + rows.orders.length > 0;

/**
 * The district with the post still held by an anonymous teacher: name, birth, home, wishes and reasons are removed. The
 * rest (school, subject, title) counts posts and names no one. Husband or wife is tied with no one any more.
 */
export const withoutPerson = (district: District, id: TeacherId, erasedName: string): District => ({
  ...district,
  teachers: district.teachers.map(({ tiedWith, ...teacher }) =>
    teacher.id !== id
      ? { ...teacher, ...(tiedWith === undefined || tiedWith === id ? {} : { tiedWith }) }
      : {
          ...teacher,
          name: erasedName,
          sex: null,
          birthDate: null,
          homePlace: null,
          homeLatitude: null,
          homeLongitude: null,
          exemption: null,
          exemptionUntil: null,
          volunteers: false,
          wishes: [],
          points: null,
        },
  ),
  hires: district.hires.map((hire) =>
    hire.id !== id ? hire : { ...hire, name: erasedName, homeLatitude: null, homeLongitude: null, wishes: [] },
  ),
  orders: district.orders.map((order) => (order.teacherId !== id ? order : { ...order, reason: null })),
});

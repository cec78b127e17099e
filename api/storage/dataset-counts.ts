import type { District } from '../../src/district/district.ts';

/** How many rows of each kind a dataset has. */
export interface DatasetCounts {
  readonly schools: number;
  readonly teachers: number;
  readonly posts: number;
  readonly orders: number;
  readonly hires: number;
}

export const countsOf = (district: District): DatasetCounts => ({
  schools: district.schools.length,
  teachers: district.teachers.length,
  posts: district.posts?.length ?? 0,
  orders: district.orders.length,
  hires: district.hires.length,
});

import { describe, expect, it } from 'vitest';
import { intake, rawTables } from '../../../test/intake/raw-dataset.ts';
import { aDistrict, anOrder, aSchool, aTeacher } from '../../../test/support/district.ts';
import { aDay } from '../../../test/support/review.ts';
import type { DecidedOrder } from './decided-order.ts';
import { withOrders } from './with-orders.ts';

const district = aDistrict({
  schools: [aSchool({ id: 'S1' }), aSchool({ id: 'S2' })],
  teachers: [aTeacher({ id: 'T1', schoolId: 'S1' }), aTeacher({ id: 'T2', schoolId: 'S1' })],
  orders: [anOrder({ teacherId: 'T1', kind: 'stay' })],
});
const decided = (id: string, order: Parameters<typeof anOrder>[0], expires: string | null = null): DecidedOrder => ({
  id,
  order: anOrder({ reason: 'upheld', ...order }),
  expires: expires === null ? null : aDay(expires),
  answerId: null,
});
const reference = aDay('2026-08-31');

describe('a district with the orders in force', () => {
  it('has those of the dataset and those decided, once each', () => {
    const joined = withOrders(
      district,
      [
        decided('A', { teacherId: 'T2', kind: 'assign', schoolId: 'S2' }),
        decided('B', { teacherId: 'T1', kind: 'stay' }),
      ],
      reference,
    );
    expect(joined.district.orders.map(({ teacherId, kind }) => [teacherId, kind])).toEqual([
      ['T1', 'stay'],
      ['T2', 'assign'],
    ]);
    expect(joined.joined.map(({ id }) => id)).toEqual(['A', 'B']);
  });

  it('leaves out and reports orders that are over, of unknown people or schools, or contradictory', () => {
    const result = withOrders(
      district,
      [
        decided('over', { teacherId: 'T2', kind: 'stay' }, '2026-08-30'),
        decided('unknown', { teacherId: 'T9', kind: 'stay' }),
        decided('nowhere', { teacherId: 'T2', kind: 'assign', schoolId: 'S9' }),
        decided('against', { teacherId: 'T1', kind: 'move' }),
        decided('first', { teacherId: 'T2', kind: 'assign', schoolId: 'S2' }),
        decided('second', { teacherId: 'T2', kind: 'forbid', schoolId: 'S2' }),
      ],
      reference,
    );
    expect(result.expired.map(({ id }) => id)).toEqual(['over']);
    expect(result.unknown.map(({ id }) => id)).toEqual(['unknown', 'nowhere']);
    expect(result.contradicting.map(({ decided: { id }, why }) => [id, why])).toEqual([
      ['against', 'move_stay'],
      ['second', 'assign_forbid'],
    ]);
    expect(result.joined.map(({ id }) => id)).toEqual(['first']);
  });

  it('is one that the intake takes without a fault', () => {
    const { district: ordered } = withOrders(
      district,
      [
        decided('A', { teacherId: 'T2', kind: 'forbid', schoolId: 'S2' }),
        decided('B', { teacherId: 'T2', kind: 'stay' }),
      ],
      reference,
    );
    const read = intake(rawTables({ ...ordered, posts: [] }));
    expect(read.ok ? read.value.district.orders : read.faults).toEqual(ordered.orders);
  });
});

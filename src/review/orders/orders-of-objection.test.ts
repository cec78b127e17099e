import { describe, expect, it } from 'vitest';
import { aDay, anObjection } from '../../../test/support/review.ts';
import { teacherId } from '../../district/ids.ts';
import type { Demand } from '../objection/objection.ts';
import { expiryOf, ordersOfObjection } from './orders-of-objection.ts';

const rows = (given: Parameters<typeof anObjection>[0], proposal = true) =>
  ordersOfObjection(teacherId('T'), anObjection(given), { reason: 'upheld', proposal }).map(
    ({ teacherId: who, kind, schoolId }) => [who, kind, schoolId],
  );

describe('an upheld objection', () => {
  it.each<[Demand, string | null, unknown]>([
    ['stay', null, ['T', 'stay', null]],
    ['not_there', 'R1', ['T', 'forbid', 'R1']],
    ['move', null, ['T', 'move', null]],
    ['go_there', 'R2', ['T', 'assign', 'R2']],
  ])('turns the demand %s into its order', (demand, schoolId, row) => {
    expect(rows({ demand, schoolId })).toEqual([row]);
  });

  it('sends the teacher proposed instead, to the named school or to the best one', () => {
    expect(rows({ proposal: { teacherId: 'P', toSchoolId: 'R1' } })).toEqual([
      ['T', 'stay', null],
      ['P', 'assign', 'R1'],
    ]);
    expect(rows({ proposal: { teacherId: 'P', toSchoolId: null } })[1]).toEqual(['P', 'move', null]);
    expect(rows({ proposal: { teacherId: 'P', toSchoolId: null } }, false)).toHaveLength(1);
  });

  it('never writes its own words into the row', () => {
    const orders = ordersOfObjection(teacherId('T'), anObjection({ reason: 'hardship', words: 'ill' }), {
      reason: '异议经复核采纳',
      proposal: false,
    });
    expect(orders.map(({ reason }) => reason)).toEqual(['异议经复核采纳']);
  });

  it('binds this year’s plan and not the next one', () => {
    expect(expiryOf(anObjection(), aDay('2026-08-31'))).toBe('2027-08-30');
  });
});

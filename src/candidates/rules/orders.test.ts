import { describe, expect, it } from 'vitest';
import { anOrder } from '../../../test/support/district.ts';
import { refuses } from '../../../test/support/pair.ts';
import { orders } from './orders.ts';

const ordered = (kind: 'move' | 'stay' | 'assign' | 'forbid', schoolId: string | null = null, teacherId = 'T') =>
  refuses(orders, { district: { orders: [anOrder({ teacherId, kind, schoolId })] } });

describe('the rule of orders', () => {
  it('refuses every school to who stays, and a forbidden school, or all', () => {
    expect(ordered('stay')).toBe(true);
    expect(ordered('forbid', 'V')).toBe(true);
    expect(ordered('forbid', 'U')).toBe(false);
    expect(ordered('forbid')).toBe(true);
  });

  it('leaves the assigned school only', () => {
    expect(ordered('assign', 'V')).toBe(false);
    expect(ordered('assign', 'W')).toBe(true);
  });

  it('refuses nothing to who must move, nor for another teacher’s order', () => {
    expect(ordered('move')).toBe(false);
    expect(ordered('stay', null, 'X')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { toldOf } from '../../../test/intake/raw-dataset.ts';
import { anOrder } from '../../../test/support/district.ts';

const told = (given: Partial<Parameters<typeof anOrder>[0]>) =>
  toldOf({ orders: [anOrder({ teacherId: 'T1', kind: 'assign', schoolId: 'S2', ...given })] });

describe('modes of orders', () => {
  it('are those a plan can send somebody in', () => {
    expect(told({ mode: 'shadow' })).toEqual([]);
    expect(told({ mode: 'itinerant' })).toEqual(['error orders:2:mode expected.order_mode']);
  });

  it('say nothing beside an order to stay', () => {
    expect(told({ kind: 'stay', schoolId: null, mode: 'support' })).toEqual([
      'warning orders:2:mode assumed.order_mode',
    ]);
  });
});

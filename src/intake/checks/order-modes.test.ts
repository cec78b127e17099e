import { describe, expect, it } from 'vitest';
import { faultLinesOf } from '../../../test/intake/raw-dataset.ts';
import { anOrder } from '../../../test/support/district.ts';

const faults = (given: Partial<Parameters<typeof anOrder>[0]>) =>
  faultLinesOf({ orders: [anOrder({ teacherId: 'T1', kind: 'assign', schoolId: 'S2', ...given })] });

describe('modes of orders', () => {
  it('accepts the modes a plan can use', () => {
    expect(faults({ mode: 'shadow' })).toEqual([]);
    expect(faults({ mode: 'itinerant' })).toEqual(['error orders:2:mode expected.order_mode']);
  });

  it('warns of a mode on an order to stay', () => {
    expect(faults({ kind: 'stay', schoolId: null, mode: 'support' })).toEqual([
      'warning orders:2:mode assumed.order_mode',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { faultLinesOf } from '../../../test/intake/raw-dataset.ts';
import { anOrder } from '../../../test/support/district.ts';

describe('the school of an order', () => {
  it('is needed to assign', () => {
    const orders = [anOrder({ teacherId: 'T1', kind: 'assign' })];
    expect(faultLinesOf({ orders })).toEqual(['error orders:2:school_id expected.assign_school']);
  });

  it('may be absent to forbid: every school is meant', () => {
    expect(faultLinesOf({ orders: [anOrder({ teacherId: 'T1', kind: 'forbid' })] })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { toldOf } from '../../../test/intake/raw-dataset.ts';
import { anOrder } from '../../../test/support/district.ts';

describe('the school of an order', () => {
  it('is needed to assign', () => {
    const orders = [anOrder({ teacherId: 'T1', kind: 'assign' })];
    expect(toldOf({ orders })).toEqual(['error orders:2:school_id expected.assign_school']);
  });

  it('may be absent to forbid: every school is meant', () => {
    expect(toldOf({ orders: [anOrder({ teacherId: 'T1', kind: 'forbid' })] })).toEqual([]);
  });
});

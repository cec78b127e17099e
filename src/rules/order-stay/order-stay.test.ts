import { describe, expect, it } from 'vitest';
import { anOrder } from '../../../test/support/district.ts';
import { brokenRules, lawfulDistrict, rowsOf } from '../../../test/support/lawful-plan.ts';

describe('order_stay', () => {
  const orders = [anOrder({ teacherId: 'U1-02', kind: 'stay' })];
  const ordered = { district: { ...lawfulDistrict(), orders } };

  it('names a teacher who moves against an order to stay', () => {
    expect(brokenRules(ordered)).toEqual(['order_stay']);
    expect(rowsOf('order_stay', ordered).map((row) => row.scope)).toEqual(['district', 'teacher:U1-02']);
  });

  it('holds for a teacher who stays', () => {
    const orders = [anOrder({ teacherId: 'U1-05', kind: 'stay' })];
    expect(brokenRules({ district: { ...lawfulDistrict(), orders } })).toEqual([]);
  });
});

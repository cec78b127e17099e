import { describe, expect, it } from 'vitest';
import { anOrder } from '../../../test/support/district.ts';
import { brokenRules, lawfulDistrict, rowsOf } from '../../../test/support/lawful-plan.ts';

describe('order_assign', () => {
  const orders = [anOrder({ teacherId: 'U1-02', kind: 'assign', schoolId: 'R1' })];
  const ordered = { district: { ...lawfulDistrict(), orders } };

  it('names a teacher sent elsewhere than the order assigns', () => {
    expect(brokenRules(ordered)).toEqual(['order_assign']);
    expect(rowsOf('order_assign', ordered).map((row) => row.scope)).toEqual(['district', 'teacher:U1-02']);
  });

  it('names an assigned teacher who does not move at all', () => {
    const orders = [anOrder({ teacherId: 'U1-05', kind: 'assign', schoolId: 'R1' })];
    expect(brokenRules({ district: { ...lawfulDistrict(), orders } })).toEqual(['order_assign']);
  });

  it('holds when the teacher goes there', () => {
    const orders = [anOrder({ teacherId: 'U1-02', kind: 'assign', schoolId: 'R2' })];
    expect(brokenRules({ district: { ...lawfulDistrict(), orders } })).toEqual([]);
  });
});

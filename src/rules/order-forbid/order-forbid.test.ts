import { describe, expect, it } from 'vitest';
import { anOrder } from '../../../test/support/district.ts';
import { brokenRules, lawfulDistrict, rowsOf } from '../../../test/support/lawful-plan.ts';

describe('order_forbid', () => {
  const orders = [anOrder({ teacherId: 'U1-02', kind: 'forbid', schoolId: 'R2' })];
  const ordered = { district: { ...lawfulDistrict(), orders } };

  it('names a teacher sent where an order forbids it', () => {
    expect(brokenRules(ordered)).toEqual(['order_forbid']);
    expect(rowsOf('order_forbid', ordered).map((row) => row.scope)).toEqual(['district', 'teacher:U1-02']);
  });

  it('reads an order without a school as every school', () => {
    const orders = [anOrder({ teacherId: 'U1-02', kind: 'forbid' })];
    expect(brokenRules({ district: { ...lawfulDistrict(), orders } })).toEqual(['order_forbid']);
  });

  it('holds where another school is forbidden', () => {
    const orders = [anOrder({ teacherId: 'U1-02', kind: 'forbid', schoolId: 'R1' })];
    expect(brokenRules({ district: { ...lawfulDistrict(), orders } })).toEqual([]);
  });
});

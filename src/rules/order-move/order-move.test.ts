import { describe, expect, it } from 'vitest';
import { anOrder } from '../../../test/support/district.ts';
import { brokenRules, lawfulDistrict, rowsOf } from '../../../test/support/lawful-plan.ts';

describe('order_move', () => {
  const orders = [anOrder({ teacherId: 'U1-05', kind: 'move' })];
  const ordered = { district: { ...lawfulDistrict(), orders } };

  it('names a teacher who stays against an order to move', () => {
    expect(brokenRules(ordered)).toEqual(['order_move']);
    expect(rowsOf('order_move', ordered).map((row) => row.scope)).toEqual(['district', 'teacher:U1-05']);
  });

  it('holds when the teacher moves', () => {
    const orders = [anOrder({ teacherId: 'U1-02', kind: 'move' })];
    expect(brokenRules({ district: { ...lawfulDistrict(), orders } })).toEqual([]);
  });
});

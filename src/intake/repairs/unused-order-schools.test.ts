import { describe, expect, it } from 'vitest';
import { aSoundDistrict, districtIn, faultLines, intake, rawTables } from '../../../test/intake/raw-dataset.ts';
import { anOrder } from '../../../test/support/district.ts';

describe('a school on an order that needs none', () => {
  it('is left out with a warning', () => {
    const orders = [anOrder({ teacherId: 'T1', kind: 'stay', schoolId: 'S2' })];
    const result = intake(rawTables(aSoundDistrict({ orders })));
    expect(faultLines(result)).toEqual(['warning orders:2:school_id assumed.order_school']);
    expect(districtIn(result).orders[0]?.schoolId).toBeNull();
  });
});

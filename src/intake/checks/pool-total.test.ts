import { describe, expect, it } from 'vitest';
import { aSoundDistrict, faultLinesOf, faultsOf, intake, rawTables } from '../../../test/intake/raw-dataset.ts';
import { aSchool } from '../../../test/support/district.ts';
import { aPolicy, aPool } from '../../../test/support/policy.ts';

const schools = [aSchool({ id: 'S1', postPool: 2 }), aSchool({ id: 'S2' }), aSchool({ id: 'S3', postPool: 1 })];
const pool = (total: number | null) => aPolicy({ postPool: aPool({ total }) });

describe('posts lent and the total of the pool', () => {
  it('refuses more posts lent than the whole pool, once, at the schools that hold them', () => {
    const [fault, ...others] = faultsOf(intake(rawTables(aSoundDistrict({ schools })), { policy: pool(2) }));
    expect(fault).toMatchObject({ place: 'schools', row: 2, rows: [2, 4], column: 'post_pool', found: '3' });
    expect(fault?.expected.values).toEqual({ total: 2 });
    expect(others).toEqual([]);
    expect(faultLinesOf({ schools }, { policy: pool(2) })).toEqual(['error schools:2:post_pool expected.pool_total']);
  });

  it('accepts as many as the pool has, any number without a total, and loans that are over', () => {
    for (const policy of [pool(3), pool(null), aPolicy()]) expect(faultLinesOf({ schools }, { policy })).toEqual([]);
    const over = schools.map((school) => (school.postPool === 2 ? { ...school, poolEnd: '2026-08-31' } : school));
    expect(faultLinesOf({ schools: over as never }, { policy: pool(2) })).toEqual([]);
  });

  it('is not judged without a policy', () => {
    expect(faultLinesOf({ schools })).toEqual([]);
  });
});

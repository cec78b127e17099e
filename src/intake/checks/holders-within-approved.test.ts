import { describe, expect, it } from 'vitest';
import { aSoundDistrict, faultsOf, intake, rawTables } from '../../../test/intake/raw-dataset.ts';
import { aSchool, aTeacher } from '../../../test/support/district.ts';

const withPosts = (approvedPosts: number, postPool: number) =>
  faultsOf(
    intake(
      rawTables(
        aSoundDistrict({
          schools: [aSchool({ id: 'S1', approvedPosts, postPool }), aSchool({ id: 'S2' })],
          teachers: ['T1', 'T2', 'T3'].map((id) => aTeacher({ id, schoolId: 'S1' })),
        }),
      ),
    ),
  );

describe('holders against approved posts', () => {
  it('may fill what is approved and what is lent', () => {
    expect(withPosts(2, 1)).toEqual([]);
  });

  it('reports the excess with its arithmetic', () => {
    const [fault] = withPosts(1, 1);
    expect(fault?.expected).toMatchObject({
      key: 'intake.assumed.over_approved',
      values: { held: 3, approved: 1, pool: 1, over: 1 },
    });
  });
});

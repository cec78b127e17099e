import { describe, expect, it } from 'vitest';
import { aDistrict, aSchool } from '../../test/support/district.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { allocate } from './allocation.ts';
import { establishments } from './establishment.ts';

const allocated = (totalPosts: number | null) => {
  const school = { areaClass: 'urban', classesPrimary: 9, approvedPosts: 20 } as const;
  const district = aDistrict({
    schools: [
      aSchool({ id: 'A', ...school, pupilsPrimary: 380 }),
      aSchool({ id: 'B', ...school, pupilsPrimary: null }),
      aSchool({ id: 'C', ...school, closingDate: '2026-08-31' }),
      aSchool({ id: 'X', ...school, managedByDistrict: false }),
    ],
  });
  const { proposed, ...rest } = allocate(establishments(district, aPolicy()), aPolicy({ totalPosts }));
  return { ...rest, proposed: Object.fromEntries(proposed) };
};

describe('the posts of the district', () => {
  it('are those approved where the policy gives no total, city-run schools aside', () => {
    expect(allocated(null)).toEqual({
      method: 'standard',
      total: 60,
      approved: 60,
      standard: 39,
      surplus: 21,
      proposed: { A: 19, B: 20, C: 0 },
    });
  });

  it('leave a school of unknown pupils its approved posts, also where the total is short', () => {
    expect(allocated(33)).toMatchObject({ method: 'scaled', surplus: 0, proposed: { A: 13, B: 20, C: 0 } });
  });

  it('are never exceeded', () => {
    expect(allocated(10)).toMatchObject({ method: 'floors_scaled', proposed: { A: 3, B: 7, C: 0 } });
  });
});

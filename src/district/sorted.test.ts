import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aHire, aJourney, anOrder, aPost, aSchool, aTeacher } from '../../test/support/district.ts';
import type { District } from './district.ts';
import { sortedDistrict } from './sorted.ts';

const codes = ['10', '9', 'a', 'B', '学校', 'S-1', 'S1'];
const full: District = {
  schools: codes.map((id) => aSchool({ id })),
  posts: codes.flatMap((schoolId) => ['pe', 'art'].map((subject) => aPost({ schoolId, subject, required: 1 }))),
  teachers: codes.map((id) => aTeacher({ id, schoolId: 'S1' })),
  journeys: codes.flatMap((schoolId) => [
    aJourney({ homePlace: 'Village', schoolId, minutes: 1 }),
    aJourney({ teacherId: 'S1', schoolId, minutes: 2 }),
  ]),
  orders: codes.flatMap((teacherId) => [
    anOrder({ teacherId, kind: 'forbid', schoolId: 'S1' }),
    anOrder({ teacherId, kind: 'forbid', schoolId: '9' }),
    anOrder({ teacherId, kind: 'stay', reason: 'b' }),
    anOrder({ teacherId, kind: 'stay', reason: 'a' }),
  ]),
  hires: codes.map((id) => aHire({ id })),
};
const shuffledOf = (district: District): fc.Arbitrary<District> => {
  const shuffled = <Item>(items: readonly Item[]) => fc.shuffledSubarray([...items], { minLength: items.length });
  return fc.record({
    schools: shuffled(district.schools),
    posts: shuffled(district.posts ?? []),
    teachers: shuffled(district.teachers),
    journeys: shuffled(district.journeys),
    orders: shuffled(district.orders),
    hires: shuffled(district.hires),
  });
};

describe('the canonical order of a district', () => {
  it('does not depend on the order of the rows', () => {
    const sorted = sortedDistrict(full);
    fc.assert(
      fc.property(shuffledOf(full), (shuffled) => {
        expect(sortedDistrict(shuffled)).toEqual(sorted);
      }),
    );
  });

  it('is by code unit, never by locale or number', () => {
    expect(sortedDistrict(full).schools.map(({ id }) => id)).toEqual(['10', '9', 'B', 'S-1', 'S1', 'a', '学校']);
  });

  it('leaves the district it was given alone, and absent posts absent', () => {
    const before = full.schools.map(({ id }) => id);
    sortedDistrict(full);
    expect(full.schools.map(({ id }) => id)).toEqual(before);
    expect(sortedDistrict({ ...full, posts: null }).posts).toBeNull();
  });
});

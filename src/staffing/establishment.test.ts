import { describe, expect, it } from 'vitest';
import { aDistrict, aSchool, aTeacher } from '../../test/support/district.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { establishments } from './establishment.ts';

const of = (
  school: Partial<Parameters<typeof aSchool>[0]>,
  teachers: readonly Partial<Parameters<typeof aTeacher>[0]>[] = [],
) => {
  const people = teachers.map((given, index) => aTeacher({ id: `T${index + 1}`, schoolId: 'S', ...given }));
  const district = aDistrict({ schools: [aSchool({ id: 'S', areaClass: 'urban', ...school })], teachers: people });
  return establishments(district, aPolicy())[0];
};

describe('the establishment of a school', () => {
  it('has three numbers: standard, approved, occupied, with vacancy and gap', () => {
    const school = { pupilsPrimary: 380, classesPrimary: 9, approvedPosts: 4 };
    expect(of(school, [{}, {}, {}])).toMatchObject({
      standard: { staff: 20, support: 1, teachers: 19 },
      approved: 4,
      occupied: 3,
      vacancy: 1,
      gap: 16,
      under: 15,
      over: 0,
    });
  });

  it('counts as occupied who is established, on duty and not about to leave', () => {
    const people = [
      {},
      { onDuty: false },
      { established: false },
      { retiresOn: '2026-08-31' },
      { role: 'principal' },
    ] as const;
    expect(of({ approvedPosts: 10 }, people)).toMatchObject({ occupied: 2, offDuty: 1, contract: 1, unfilled: 7 });
  });

  it('reports people above approved and lent posts, and lent posts only until their end', () => {
    expect(of({ approvedPosts: 1, postPool: 1 }, [{}, {}, {}])).toMatchObject({ lent: 1, over: 1, vacancy: -2 });
    expect(of({ approvedPosts: 1, postPool: 1, poolEnd: '2026-08-31' }, [{}, {}, {}])).toMatchObject({
      lent: 0,
      over: 2,
    });
  });

  it('counts the post of a teacher on a term elsewhere as held, until the term is over', () => {
    const away = { termMode: 'support', hostSchoolId: 'H' } as const;
    const school = { approvedPosts: 3 };
    expect(of(school, [{}, away])).toMatchObject({ occupied: 1, onTerm: 1, vacancy: 2, unfilled: 1 });
    expect(of(school, [{}, { ...away, termEnd: '2026-08-31' }])).toMatchObject({ occupied: 2, onTerm: 0, unfilled: 1 });
    expect(of(school, [{}, { ...away, retiresOn: '2026-08-31' }])).toMatchObject({ onTerm: 0, unfilled: 2 });
  });

  it('counts who is borrowed out among those off duty', () => {
    const away = { onDuty: false, borrowedTo: '区委办' };
    expect(of({ approvedPosts: 3 }, [away, { onDuty: false }])).toMatchObject({
      occupied: 0,
      offDuty: 2,
      borrowedOut: 1,
      vacancy: 3,
      unfilled: 1,
    });
  });

  it('needs no posts once closed, and is unknown without pupils', () => {
    expect(of({ closingDate: '2026-08-31' })?.standard).toMatchObject({ teachers: 0 });
    expect(of({ pupilsPrimary: null })).toMatchObject({ standard: null, gap: null, under: null });
  });

  it('is not the district’s matter at a city-run school', () => {
    expect(of({ managedByDistrict: false })).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { aSoundDistrict, districtIn, faultLinesOf, intake, rawTables } from '../../../test/intake/raw-dataset.ts';
import { aPost, aSchool, aTeacher } from '../../../test/support/district.ts';

const wishing = (wished: Parameters<typeof aSchool>[0], posts: Parameters<typeof aPost>[0][] | null = null) => ({
  schools: [aSchool({ id: 'S1' }), aSchool(wished)],
  teachers: [aTeacher({ id: 'T1', schoolId: 'S1', wishes: ['S2'] })],
  posts: posts?.map(aPost) ?? null,
});

describe('wishes that cannot be granted', () => {
  it('reports them by reason', () => {
    expect(faultLinesOf(wishing({ id: 'S2', accepts: false }))).toEqual([
      'warning teachers:2:wishes assumed.wish_not_accepting',
    ]);
    expect(faultLinesOf(wishing({ id: 'S2', managedByDistrict: false }))).toEqual([
      'warning teachers:2:wishes assumed.wish_not_managed',
    ]);
    expect(faultLinesOf(wishing({ id: 'S2', closingDate: '2026-07-01' }))).toEqual([
      'warning teachers:2:wishes assumed.wish_closed',
    ]);
    expect(faultLinesOf(wishing({ id: 'S2', openingDate: '2027-09-01' }))).toEqual([
      'warning teachers:2:wishes assumed.wish_not_open_yet',
    ]);
    const junior = { id: 'S2', stages: ['junior'], pupilsPrimary: null, classesPrimary: null } as const;
    expect(faultLinesOf(wishing(junior))).toEqual(['warning teachers:2:wishes assumed.wish_no_post']);
  });

  it('are judged by the posts file where there is one', () => {
    const own = { schoolId: 'S1', required: 1 };
    expect(faultLinesOf(wishing({ id: 'S2' }, [own, { schoolId: 'S2', required: 1 }]))).toEqual([]);
    expect(faultLinesOf(wishing({ id: 'S2' }, [own, { schoolId: 'S2', subject: 'pe', required: 1 }]))).toEqual([
      'warning teachers:2:wishes assumed.wish_no_post',
    ]);
  });

  it('may be for a lower stage, which a certificate serves too, and for no higher one', () => {
    const nineYear = { id: 'S1', stages: ['primary', 'junior'] } as const;
    const faults = (stage: 'primary' | 'junior', wished: 'primary' | 'junior', given: boolean) =>
      faultLinesOf({
        schools: [
          aSchool(nineYear),
          aSchool({ ...nineYear, id: 'S2', stages: [wished], pupilsPrimary: null, classesPrimary: null }),
        ],
        teachers: [aTeacher({ id: 'T1', schoolId: 'S1', stage, wishes: ['S2'] })],
        posts: given
          ? [aPost({ schoolId: 'S1', stage, required: 1 }), aPost({ schoolId: 'S2', stage: wished, required: 1 })]
          : null,
      }).filter((line) => line.includes('wish_no_post')).length;
    for (const given of [true, false])
      expect([faults('junior', 'primary', given), faults('primary', 'junior', given)]).toEqual([0, 1]);
  });

  it('stay in the list, because ranks are the teacher’s own', () => {
    const district = districtIn(intake(rawTables(aSoundDistrict(wishing({ id: 'S2', accepts: false })))));
    expect(district.teachers[0]?.wishes).toEqual(['S2']);
  });
});

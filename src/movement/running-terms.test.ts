import { describe, expect, it } from 'vitest';
import { aDistrict, aSchool, aTeacher } from '../../test/support/district.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { countedTerms, inPlace, placeOf, runningTerms } from './running-terms.ts';

const schools = [aSchool({ id: 'U', areaClass: 'urban' }), aSchool({ id: 'V' })];
const out = { termMode: 'rotation', termStart: '2025-09-01', termEnd: '2027-08-31' } as const;
const byHome = aTeacher({ id: 'A', schoolId: 'U', hostSchoolId: 'V', backboneLevel: 'city', ...out });
const byHost = aTeacher({ id: 'B', schoolId: 'V', personnelSchoolId: 'U', ...out });
const back = aTeacher({ id: 'C', schoolId: 'V', personnelSchoolId: 'U', ...out, termEnd: '2026-08-31' });
const home = aTeacher({ id: 'D', schoolId: 'U' });
const district = aDistrict({ schools, teachers: [byHome, byHost, back, home] });
const { referenceDate } = aPolicy();

describe('terms away', () => {
  it('are read alike from a roster of schools worked at and from one of personnel relations', () => {
    expect(runningTerms(district, referenceDate).map((term) => [term.home, term.host, term.over])).toEqual([
      ['U', 'V', false],
      ['U', 'V', false],
      ['U', 'V', true],
    ]);
  });

  it('put people where they work when the school year begins, once and for all', () => {
    const placed = inPlace(district, referenceDate);
    expect(placed.teachers.map((teacher) => teacher.schoolId)).toEqual(['V', 'V', 'U', 'U']);
    expect(inPlace(placed, referenceDate)).toEqual(placed);
    expect(placed.teachers.map((teacher) => placeOf(teacher, referenceDate))).toEqual(['V', 'V', 'U', 'U']);
  });

  it('leave a district without terms as it is', () => {
    const plain = aDistrict({ schools, teachers: [home] });
    expect(inPlace(plain, referenceDate)).toBe(plain);
  });

  it('count every year under that policy, while they run and in a mode that counts', () => {
    expect(countedTerms(district, aPolicy())).toEqual([]);
    const counted = countedTerms(district, aPolicy({ countMode: 'in_progress' }));
    expect(
      counted.map(({ teacher, home: from, backbone, sourceSet }) => [teacher.id, from, backbone, sourceSet]),
    ).toEqual([
      ['A', 'U', true, true],
      ['B', 'U', false, true],
    ]);
    expect(countedTerms(district, aPolicy({ countMode: 'in_progress', countedModes: ['support'] }))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { aDistrict, aSchool, aTeacher } from '../../../test/support/district.ts';
import { aPolicy } from '../../../test/support/policy.ts';
import { poolLimits } from './purposes.ts';

const limits = (school: object, teachers: readonly Parameters<typeof aTeacher>[0][] = []) => {
  const district = aDistrict({
    schools: [aSchool({ id: 'S', ...school }), aSchool({ id: 'X' })],
    teachers: teachers.map(aTeacher),
  });
  const limit = poolLimits(district, aPolicy());
  return (['new_school', 'leave_cover', 'sent_out_cover'] as const).map((purpose) =>
    limit(purpose, aSchool({ id: 'S' })),
  );
};
const without = Number.POSITIVE_INFINITY;

describe('what a school may borrow posts for', () => {
  it('is its beginning: three years from opening, and a year before', () => {
    const dates = ['2023-08-31', '2023-09-01', '2027-08-31', '2027-09-01'];
    expect(dates.map((openingDate) => limits({ openingDate })[0])).toEqual([0, without, without, 0]);
    expect(limits({})[0]).toBe(0);
  });

  it('is cover for those on maternity or sick leave, while it lasts', () => {
    const teachers = [
      { id: 'A', schoolId: 'S', exemption: 'maternity' },
      { id: 'B', schoolId: 'S', exemption: 'illness', exemptionUntil: '2026-08-31' },
      { id: 'C', schoolId: 'S', exemption: 'illness', exemptionUntil: '2026-12-31' },
      { id: 'D', schoolId: 'S', exemption: 'deferral' },
      { id: 'E', schoolId: 'S', exemption: 'maternity', established: false },
      { id: 'F', schoolId: 'X', exemption: 'maternity' },
    ] as const;
    expect(limits({}, teachers)).toEqual([0, 2, 0]);
  });

  it('is cover for those sent out whose personnel relation stayed', () => {
    const teachers = [
      { id: 'A', schoolId: 'X', personnelSchoolId: 'S' },
      { id: 'B', schoolId: 'S', personnelSchoolId: 'S' },
      { id: 'C', schoolId: 'S', personnelSchoolId: 'X' },
    ] as const;
    expect(limits({}, teachers)).toEqual([0, 0, 1]);
  });
});

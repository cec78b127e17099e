import { describe, expect, it } from 'vitest';
import { faultLinesOf } from '../../../test/intake/raw-dataset.ts';
import { anOrder, aSchool, aTeacher } from '../../../test/support/district.ts';

const moved = (teacher: Omit<Parameters<typeof aTeacher>[0], 'id' | 'schoolId'>, managedByDistrict = true) =>
  faultLinesOf({
    schools: [aSchool({ id: 'S1', managedByDistrict }), aSchool({ id: 'S2' })],
    teachers: [aTeacher({ id: 'T1', schoolId: 'S1', ...teacher })],
    orders: [anOrder({ teacherId: 'T1', kind: 'move' })],
  });

describe('an order to move', () => {
  it('cannot be carried out at a school outside the district’s power', () => {
    expect(moved({}, false)).toEqual(['error orders:2:teacher_id expected.order_managed']);
  });

  it('is kept, with a warning, against the teacher’s own row', () => {
    const warning = (why: string) => [`warning orders:2:teacher_id assumed.order_${why}`];
    expect(moved({ established: false })).toEqual(warning('not_established'));
    expect(moved({ onDuty: false })).toEqual(warning('not_on_duty'));
    expect(moved({ fullTime: false })).toEqual(warning('not_full_time'));
    expect(moved({ exemption: 'illness' })).toEqual(warning('exempt'));
    expect(moved({ serviceUntil: '2027-08-31' })).toEqual(warning('bonded'));
  });

  it('is sound once exemption and bond are over', () => {
    expect(moved({ exemption: 'illness', exemptionUntil: '2026-08-30', serviceUntil: '2026-08-31' })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { aDistrict, aSchool, aTeacher } from '../../../test/support/district.ts';
import { aPolicy } from '../../../test/support/policy.ts';
import { schoolId } from '../../district/ids.ts';
import { slotKey } from '../../district/post.ts';
import { occupiedSlots } from './occupied.ts';

const key = (school: string, subject: string): string =>
  slotKey({ schoolId: schoolId(school), stage: 'primary', subject });

describe('who holds which slot', () => {
  const district = aDistrict({
    schools: [aSchool({ id: 'A' }), aSchool({ id: 'B' })],
    teachers: [
      aTeacher({ id: 'T1', schoolId: 'A' }),
      aTeacher({ id: 'T2', schoolId: 'A', fullTime: false }),
      aTeacher({ id: 'T3', schoolId: 'A', established: false }),
      aTeacher({ id: 'T4', schoolId: 'A', onDuty: false }),
      aTeacher({ id: 'T5', schoolId: 'A', retiresOn: '2026-08-31' }),
      aTeacher({ id: 'T6', schoolId: 'A', retiresOn: '2026-09-01' }),
      aTeacher({ id: 'T7', schoolId: 'A', role: 'principal', subject: 'chinese' }),
    ],
  });
  const today = occupiedSlots(district, aPolicy());

  it('counts the established on duty who have not retired by the reference date', () => {
    expect([...today.holders.keys()]).toEqual(['T1', 'T2', 'T6', 'T7']);
    expect(today.held(key('A', 'chinese'))).toBe(3);
    expect(today.staff(schoolId('A'))).toBe(4);
  });

  it('has a head in the head’s slot, whatever else is taught', () => {
    expect(today.held(key('A', 'principal'))).toBe(1);
  });

  it('moves who moves and keeps the others', () => {
    const mover = district.teachers[0];
    const after = today.after(
      mover === undefined
        ? []
        : [{ teacher: mover, slot: { schoolId: schoolId('B'), stage: 'primary', subject: 'music' } }],
      [],
    );
    expect([after.heldAfter(key('A', 'chinese')), after.heldAfter(key('B', 'music'))]).toEqual([2, 1]);
    expect([after.held(key('A', 'chinese')), after.held(key('B', 'music'))]).toEqual([3, 0]);
    expect([after.staffAfter(schoolId('A')), after.staffAfter(schoolId('B'))]).toEqual([3, 1]);
  });
});

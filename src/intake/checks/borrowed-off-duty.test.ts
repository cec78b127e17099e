import { describe, expect, it } from 'vitest';
import { faultLinesOf } from '../../../test/intake/raw-dataset.ts';
import { aTeacher } from '../../../test/support/district.ts';

const faults = (given: object) =>
  faultLinesOf({
    teachers: [
      aTeacher({ id: 'T1', schoolId: 'S1', borrowedTo: '区委办', ...given }),
      aTeacher({ id: 'T2', schoolId: 'S2' }),
    ],
  });

describe('a teacher borrowed out', () => {
  it('is not on duty', () => {
    expect(faults({ onDuty: false })).toEqual([]);
    expect(faults({})).toEqual(['warning teachers:2:borrowed_to assumed.borrowed_on_duty']);
  });

  it('has been so by the reference date', () => {
    expect(faults({ onDuty: false, borrowedSince: '2026-08-31' })).toEqual([]);
    expect(faults({ onDuty: false, borrowedSince: '2026-09-01' })).toEqual([
      'warning teachers:2:borrowed_since assumed.borrowed_later',
    ]);
  });
});

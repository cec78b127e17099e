import { describe, expect, it } from 'vitest';
import { toldOf } from '../../../test/intake/raw-dataset.ts';
import { aTeacher } from '../../../test/support/district.ts';

const told = (given: Partial<Parameters<typeof aTeacher>[0]>) =>
  toldOf({ teachers: [aTeacher({ id: 'T1', schoolId: 'S1', ...given }), aTeacher({ id: 'T2', schoolId: 'S2' })] });

describe('terms away', () => {
  it('name a mode, two schools and both days', () => {
    const away = { termMode: 'support', termStart: '2025-09-01', termEnd: '2026-12-31' } as const;
    expect(told({ ...away, hostSchoolId: 'S2' })).toEqual([]);
    expect(told({ ...away, personnelSchoolId: 'S2' })).toEqual([]);
    expect(told(away)).toEqual(['error teachers:2:term_mode expected.term_schools']);
    expect(told({ ...away, hostSchoolId: 'S1' })).toEqual(['error teachers:2:host_school_id expected.term_schools']);
  });

  it('end after they begin, and have begun', () => {
    const away = { termMode: 'rotation', hostSchoolId: 'S2' } as const;
    expect(told({ ...away, termStart: '2025-09-01', termEnd: '2025-08-31' })).toEqual([
      'error teachers:2:term_end expected.term_order',
    ]);
    expect(told({ ...away, termStart: '2026-09-01' })).toEqual(['error teachers:2:term_start expected.term_begun']);
  });

  it('are of a mode in which people are away', () => {
    expect(told({ termEnd: '2027-08-31' })).toEqual(['error teachers:2:term_end expected.term_mode']);
    expect(told({ termMode: 'remote', hostSchoolId: 'S2' })).toEqual(['error teachers:2:term_mode expected.term_away']);
    expect(told({ termMode: 'borrow', hostSchoolId: 'S2' })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { faultLinesOf } from '../../../test/intake/raw-dataset.ts';
import { aTeacher } from '../../../test/support/district.ts';

const faults = (given: Partial<Parameters<typeof aTeacher>[0]>) =>
  faultLinesOf({
    teachers: [aTeacher({ id: 'T1', schoolId: 'S1', ...given }), aTeacher({ id: 'T2', schoolId: 'S2' })],
  });

describe('terms away', () => {
  it('name a mode, two schools and both days', () => {
    const away = { termMode: 'support', termStart: '2025-09-01', termEnd: '2026-12-31' } as const;
    expect(faults({ ...away, hostSchoolId: 'S2' })).toEqual([]);
    expect(faults({ ...away, personnelSchoolId: 'S2' })).toEqual([]);
    expect(faults(away)).toEqual(['error teachers:2:term_mode expected.term_schools']);
    expect(faults({ ...away, hostSchoolId: 'S1' })).toEqual(['error teachers:2:host_school_id expected.term_schools']);
  });

  it('end after they begin, and have begun', () => {
    const away = { termMode: 'rotation', hostSchoolId: 'S2' } as const;
    expect(faults({ ...away, termStart: '2025-09-01', termEnd: '2025-08-31' })).toEqual([
      'error teachers:2:term_end expected.term_order',
    ]);
    expect(faults({ ...away, termStart: '2026-09-01' })).toEqual(['error teachers:2:term_start expected.term_begun']);
  });

  it('are of a mode in which people are away', () => {
    expect(faults({ termEnd: '2027-08-31' })).toEqual(['error teachers:2:term_end expected.term_mode']);
    expect(faults({ termMode: 'remote', hostSchoolId: 'S2' })).toEqual([
      'error teachers:2:term_mode expected.term_away',
    ]);
    expect(faults({ termMode: 'borrow', hostSchoolId: 'S2' })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { faultLinesOf } from '../../../test/intake/raw-dataset.ts';
import { aTeacher } from '../../../test/support/district.ts';

const faults = (given: Partial<Parameters<typeof aTeacher>[0]>) =>
  faultLinesOf({
    teachers: [aTeacher({ id: 'T1', schoolId: 'S1', ...given }), aTeacher({ id: 'T2', schoolId: 'S2' })],
  });

describe('columns of heads', () => {
  it('are for heads, whose office has begun', () => {
    const head = { role: 'principal', headSince: '2020-09-01', headTerms: 1, failedYears: 3 } as const;
    expect(faults(head)).toEqual([]);
    expect(faults({ ...head, headSince: '2026-09-01' })).toEqual(['error teachers:2:head_since expected.head_since']);
  });

  it('accepts head columns left empty for a teacher', () => {
    expect(faults({ failedYears: 3 })).toEqual(['warning teachers:2:failed_years assumed.head_column']);
  });
});

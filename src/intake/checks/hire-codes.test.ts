import { describe, expect, it } from 'vitest';
import { faultLinesOf } from '../../../test/intake/raw-dataset.ts';
import { aHire } from '../../../test/support/district.ts';

describe('the code of a new teacher', () => {
  it('is their own', () => {
    expect(faultLinesOf({ hires: [aHire({ id: 'H1' })] })).toEqual([]);
    expect(faultLinesOf({ hires: [aHire({ id: 'T1' })] })).toEqual(['error hires:2:teacher_id expected.hire_code']);
  });
});

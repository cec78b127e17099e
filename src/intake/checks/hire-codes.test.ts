import { describe, expect, it } from 'vitest';
import { toldOf } from '../../../test/intake/raw-dataset.ts';
import { aHire } from '../../../test/support/district.ts';

describe('the code of a new teacher', () => {
  it('is their own', () => {
    expect(toldOf({ hires: [aHire({ id: 'H1' })] })).toEqual([]);
    expect(toldOf({ hires: [aHire({ id: 'T1' })] })).toEqual(['error hires:2:teacher_id expected.hire_code']);
  });
});

import { describe, expect, it } from 'vitest';
import { faultLinesOf } from '../../../test/intake/raw-dataset.ts';
import { aSchool } from '../../../test/support/district.ts';

describe('pupils and classes', () => {
  it('are worth a warning at a stage the school does not have', () => {
    const schools = [aSchool({ id: 'S1', pupilsJunior: 300 }), aSchool({ id: 'S2', pupilsJunior: 0 })];
    expect(faultLinesOf({ schools })).toEqual(['warning schools:2:pupils_junior assumed.pupils_of_stage']);
  });
});

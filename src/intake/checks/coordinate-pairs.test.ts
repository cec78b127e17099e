import { describe, expect, it } from 'vitest';
import { faultLinesOf } from '../../../test/intake/raw-dataset.ts';
import { aSchool } from '../../../test/support/district.ts';

describe('coordinates', () => {
  it('are worth a warning when one of the two is missing', () => {
    const schools = [aSchool({ id: 'S1', latitude: 40.8 }), aSchool({ id: 'S2', latitude: 40.8, longitude: 111.6 })];
    expect(faultLinesOf({ schools })).toEqual(['warning schools:2:longitude assumed.half_coordinates']);
  });
});

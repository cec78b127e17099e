import { describe, expect, it } from 'vitest';
import { aSchool } from '../../test/support/district.ts';
import { assetOf } from './assets.ts';
import { rational } from './rational.ts';
import { assetIndicators } from './standard.ts';

describe('what a school has of the four indicators no plan touches', () => {
  const school = aSchool({
    id: 'S1',
    stages: ['primary', 'junior'],
    teachingAreaPrimary: 812.5,
    sportsAreaPrimary: 1500,
    equipmentPrimary: 400_000.01,
    mediaRoomsPrimary: 6,
    teachingAreaJunior: 0,
  });

  it('is exact, stage by stage', () => {
    expect(assetIndicators.map((one) => assetOf(school, 'primary', one))).toEqual([
      rational(1625n, 2n),
      rational(1500n, 1n),
      rational(40_000_001n, 100n),
      rational(6n, 1n),
    ]);
  });

  it('is nothing where the file is silent, which is not the same as none', () => {
    expect(assetOf(school, 'junior', 'teaching_area')).toEqual(rational(0n, 1n));
    expect(assetOf(school, 'junior', 'equipment')).toBeNull();
  });
});

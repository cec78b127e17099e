import { describe, expect, it } from 'vitest';
import { aSchool } from '../../test/support/district.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { isSourceSchool, isTargetSchool } from './areas.ts';

const policy = aPolicy();
const kindOf = (school: Parameters<typeof aSchool>[0], given = policy): string => {
  const built = aSchool(school);
  return `${isSourceSchool(built, given) ? 'source' : ''}${isTargetSchool(built, given) ? 'target' : ''}`;
};

describe('source and target schools', () => {
  it('are urban and town schools, and rural ones', () => {
    expect(kindOf({ id: 'S', areaClass: 'urban' })).toBe('source');
    expect(kindOf({ id: 'S', areaClass: 'town' })).toBe('source');
    expect(kindOf({ id: 'S', areaClass: 'rural' })).toBe('target');
  });

  it('count a quality school as source anywhere under that policy', () => {
    expect(kindOf({ id: 'S', areaClass: 'rural', qualitySchool: true })).toBe('source');
    const without = aPolicy({ sourceQualitySchools: false });
    expect(kindOf({ id: 'S', areaClass: 'rural', qualitySchool: true }, without)).toBe('target');
  });

  it('are of the areas the policy names', () => {
    const urbanOnly = aPolicy({ sourceAreas: ['urban'], targetAreas: ['town', 'rural'] });
    const kinds = (['urban', 'town', 'rural'] as const).map((areaClass) => kindOf({ id: 'S', areaClass }, urbanOnly));
    expect(kinds).toEqual(['source', 'target', 'target']);
  });

  it('leave out schools the district does not manage, and areas not named', () => {
    expect(kindOf({ id: 'S', areaClass: 'urban', managedByDistrict: false })).toBe('');
    expect(kindOf({ id: 'S', areaClass: 'rural', managedByDistrict: false })).toBe('');
    expect(kindOf({ id: 'S', areaClass: 'rural' }, aPolicy({ targetAreas: ['town'] }))).toBe('');
  });
});

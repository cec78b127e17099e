import { describe, expect, it } from 'vitest';
import { brokenRules, lawfulDistrict, rowsOf, withTeacher } from '../../../test/support/lawful-plan.ts';

describe('school_backbone_quota', () => {
  const policy = { rotationScopes: ['per_school'] } as const;

  it('names the school whose own movers lack backbone teachers', () => {
    expect(brokenRules({ policy })).toEqual(['school_backbone_quota']);
    expect(
      rowsOf('school_backbone_quota', { policy }).map(({ scope, actual, holds }) => [scope, actual, holds]),
    ).toEqual([
      ['school:U1', '1 of 2, margin 0', true],
      ['school:U2', '0 of 2, margin -1', false],
    ]);
  });

  it('holds when each school sends one', () => {
    const district = withTeacher(lawfulDistrict(), 'U2-01', { backboneLevel: 'city' });
    expect(brokenRules({ policy, district })).toEqual([]);
  });
});

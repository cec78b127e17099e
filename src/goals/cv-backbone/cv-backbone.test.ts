import { describe, expect, it } from 'vitest';
import { aMove, goalValue, lawfulDistrict, withTeacher } from '../../../test/support/lawful-plan.ts';

describe('cv_backbone', () => {
  // Four schools of 200 pupils: a term is 10^10 (800 y − 200 Y)² / (200 · 800³) = (800 y − 200 Y)² · 0.09765625.
  const two = withTeacher(lawfulDistrict(), 'U2-01', { backboneLevel: 'county' });

  it('adds the rounded terms of all schools', () => {
    // Y = 1: 600² gives 35156.25, 200² three times 3906.25; each rounded by itself.
    expect(goalValue('cv_backbone')).toBe(35_156 + 3 * 3906);
  });

  it('is larger where two backbone teachers meet than where they are spread', () => {
    expect(goalValue('cv_backbone', { district: two })).toBe(187_500);
    const spread = { 'U2-01': [aMove('U2-01', 'U2', 'R2')] };
    expect(goalValue('cv_backbone', { district: two, moves: spread })).toBe(62_500);
  });
});

import { describe, expect, it } from 'vitest';
import { aMove, brokenRules, lawfulDistrict, rowsOf, withTeacher } from '../../../test/support/lawful-plan.ts';

describe('backbone_quota', () => {
  it('shows its arithmetic over each quota’s own movers', () => {
    expect(rowsOf('backbone_quota')).toMatchObject([
      { scope: 'district', required: '5 × backbone movers >= 4', actual: '1 of 4, margin 0', holds: true },
      { scope: 'source_set', required: '5 × backbone movers >= 4', actual: '1 of 4, margin 0', holds: true },
    ]);
  });

  it('names movers among whom there are too few backbone teachers', () => {
    const moves = { 'U1-01': [aMove('U1-03', 'U1', 'R1')] };
    expect(brokenRules({ moves })).toEqual(['backbone_quota']);
  });

  it('requires the rate of the policy', () => {
    expect(brokenRules({ policy: { backboneRate: { numerator: 1, denominator: 4 } } })).toEqual([]);
    expect(brokenRules({ policy: { backboneRate: { numerator: 1, denominator: 3 } } })).toEqual(['backbone_quota']);
  });

  it('counts no title that has run out, nor one of the school’s own', () => {
    const lapsed = withTeacher(lawfulDistrict(), 'U1-01', { backboneValidUntil: '2026-08-30' });
    const lastDay = withTeacher(lawfulDistrict(), 'U1-01', { backboneValidUntil: '2026-08-31' });
    const own = withTeacher(lawfulDistrict(), 'U1-01', { backboneLevel: 'school' });
    expect(brokenRules({ district: lapsed })).toEqual(['backbone_quota']);
    expect(brokenRules({ district: lastDay })).toEqual([]);
    expect(brokenRules({ district: own })).toEqual(['backbone_quota']);
  });
});

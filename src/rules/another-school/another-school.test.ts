import { describe, expect, it } from 'vitest';
import { aPost } from '../../../test/support/district.ts';
import { aMove, brokenRules, lawfulDistrict, withSchool } from '../../../test/support/lawful-plan.ts';

describe('another_school', () => {
  it('names a move inside the same school', () => {
    expect(brokenRules({ moves: { 'U1-02': [aMove('U1-02', 'U1', 'U1')] } })).toEqual(['another_school']);
  });

  it('names a head moved from section to section of the same school', () => {
    const district = withSchool(lawfulDistrict(), 'U1', { stages: ['primary', 'junior'] });
    const posts = [
      ...(district.posts ?? []),
      aPost({ schoolId: 'U1', stage: 'junior', subject: 'principal', required: 1 }),
    ];
    const moves = { 'U1-head': [aMove('U1-head', 'U1', 'U1', { stage: 'junior', subject: 'principal' })] };
    expect(brokenRules({ district: { ...district, posts }, moves })).toEqual(['another_school']);
  });
});

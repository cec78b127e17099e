import { describe, expect, it } from 'vitest';
import { aMove, brokenRules, lawfulDistrict, withPost, withTeacher } from '../../../test/support/lawful-plan.ts';

describe('heads', () => {
  const toPrincipal = { 'U1-02': [aMove('U1-02', 'U1', 'R2', { subject: 'principal' })] };

  it('names a teacher who goes into a principal’s post, certificate or not', () => {
    const district = withTeacher(lawfulDistrict(), 'U1-02', {
      alsoQualified: [{ stage: 'primary', subject: 'principal' }],
    });
    expect(brokenRules({ district, moves: toPrincipal })).toEqual(['heads']);
  });

  it('names a principal who goes into a teacher’s post', () => {
    const moves = { 'U1-02': null, 'U1-head': [aMove('U1-head', 'U1', 'R2')] };
    // The school is left without a head, so the rule of one principal and the floor of the post must break too.
    expect(brokenRules({ moves })).toEqual(['heads', 'one_principal', 'slot_floor']);
  });

  it('lets heads move only where the policy plans them', () => {
    const vacated = withPost(lawfulDistrict(), 'U1', 'principal', { required: 0 });
    const district = withTeacher(vacated, 'U1-03', { role: 'principal' });
    const moves = { 'U1-02': null, 'U1-head': [aMove('U1-head', 'U1', 'R2', { subject: 'principal' })] };
    expect(brokenRules({ district, moves })).toEqual([]);
    expect(brokenRules({ district, moves, policy: { principals: 'none' } })).toEqual(['heads']);
  });
});

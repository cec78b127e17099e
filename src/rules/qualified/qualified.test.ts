import { describe, expect, it } from 'vitest';
import { aPost } from '../../../test/support/district.ts';
import { aMove, brokenRules, lawfulDistrict, rowsOf, withTeacher } from '../../../test/support/lawful-plan.ts';
import type { District } from '../../district/district.ts';

describe('qualified', () => {
  const music = { 'U1-02': [aMove('U1-02', 'U1', 'R2', { subject: 'music' })] };
  const withJunior = (district: District): District => ({
    ...district,
    posts: [...(district.posts ?? []), aPost({ schoolId: 'R2', stage: 'junior', required: 2 })],
  });

  it('names a move into a subject the teacher has no certificate for', () => {
    expect(brokenRules({ moves: music })).toEqual(['qualified']);
    expect(rowsOf('qualified', { moves: music })[1]).toMatchObject({
      required: 'qualified for primary music',
      actual: 'may teach Chinese; stages primary',
    });
  });

  it('counts the further subjects listed in the roster', () => {
    const district = withTeacher(lawfulDistrict(), 'U1-02', {
      alsoQualified: [{ stage: 'primary', subject: 'music' }],
    });
    expect(brokenRules({ district, moves: music })).toEqual([]);
  });

  it('takes a junior certificate for the primary stage', () => {
    const district = withTeacher(lawfulDistrict(), 'U1-02', { alsoQualified: [{ stage: 'junior', subject: 'music' }] });
    expect(brokenRules({ district, moves: music })).toEqual([]);
  });

  it('takes a senior certificate for the junior stage where the policy says so, or a wish', () => {
    const senior = { alsoQualified: [{ stage: 'senior', subject: 'music' }] } as const;
    expect(brokenRules({ district: withTeacher(lawfulDistrict(), 'U1-02', senior), moves: music })).toEqual([]);
    const chinese = { alsoQualified: [{ stage: 'senior', subject: 'chinese' }] } as const;
    const district = withJunior(withTeacher(lawfulDistrict(), 'U1-02', chinese));
    const junior = { 'U1-02': [aMove('U1-02', 'U1', 'R2', { stage: 'junior' })] };
    expect(brokenRules({ district, moves: junior })).toEqual(['qualified']);
    expect(brokenRules({ district, moves: junior, policy: { crossStage: 'certificate' } })).toEqual([]);
    expect(brokenRules({ district: withTeacher(district, 'U1-02', { wishes: ['R2'] }), moves: junior })).toEqual([]);
  });

  it('never takes a primary certificate for the junior stage', () => {
    const upward = { 'U1-02': [aMove('U1-02', 'U1', 'R2', { stage: 'junior' })] };
    expect(brokenRules({ district: withJunior(lawfulDistrict()), moves: upward })).toEqual(['qualified']);
  });

  it('never takes a kindergarten certificate for the primary stage', () => {
    const given = { alsoQualified: [{ stage: 'kindergarten', subject: 'music' }] } as const;
    expect(brokenRules({ district: withTeacher(lawfulDistrict(), 'U1-02', given), moves: music })).toEqual([
      'qualified',
    ]);
  });

  it('never takes a junior certificate for the senior stage', () => {
    const senior = aPost({ schoolId: 'R2', stage: 'senior', required: 2 });
    const junior = withTeacher(lawfulDistrict(), 'U1-02', { alsoQualified: [{ stage: 'junior', subject: 'chinese' }] });
    const district = { ...junior, posts: [...(junior.posts ?? []), senior] };
    const upward = { 'U1-02': [aMove('U1-02', 'U1', 'R2', { stage: 'senior' })] };
    expect(brokenRules({ district, moves: upward })).toEqual(['qualified']);
  });
});

import { describe, expect, it } from 'vitest';
import { brokenRules, lawfulDistrict, rowsOf, withTeacher } from '../../../test/support/lawful-plan.ts';

const backbone = { backboneLevel: 'county' } as const;

describe('backbone_left', () => {
  it('refuses that the last backbone teacher of a subject leaves a school', () => {
    const policy = { backboneLeftPerSubject: 1 };
    expect(brokenRules({ policy })).toEqual(['backbone_left']);
    expect(rowsOf('backbone_left', { policy })[1]).toMatchObject({
      scope: 'school:U1',
      required: 'Chinese backbone >= 1 (today 1)',
      actual: 'Chinese backbone 0',
    });
  });

  it('requires as many as there are where there are fewer than required', () => {
    const district = withTeacher(lawfulDistrict(), 'U1-03', backbone);
    expect(brokenRules({ policy: { backboneLeftPerSubject: 1 }, district })).toEqual([]);
    expect(brokenRules({ policy: { backboneLeftPerSubject: 2 }, district })).toEqual(['backbone_left']);
  });

  it('counts who comes', () => {
    const district = withTeacher(withTeacher(lawfulDistrict(), 'U1-01', { backboneLevel: 'none' }), 'U2-01', {
      ...backbone,
      schoolId: 'R2',
    });
    const left = withTeacher(district, 'R1-01', backbone);
    const rows = rowsOf('backbone_left', { policy: { backboneLeftPerSubject: 1 }, district: left });
    expect(rows[1]).toMatchObject({ scope: 'school:R2', holds: false });
    expect(rows).toHaveLength(2);
  });

  it('counts titles that are valid and of a level the policy counts', () => {
    const district = withTeacher(lawfulDistrict(), 'U1-02', { backboneLevel: 'school' });
    const rows = rowsOf('backbone_left', { policy: { backboneLeftPerSubject: 5 }, district });
    expect(rows[0]?.actual).toContain('1 of 1');
  });
});

import { describe, expect, it } from 'vitest';
import { brokenRules, lawfulDistrict, rowsOf, withTeacher } from '../../../test/support/lawful-plan.ts';

describe('subject_outflow', () => {
  const policy = { maxOutPerSchoolSubject: 1 };

  it('names schools that send more than one teacher of a subject', () => {
    expect(brokenRules({ policy })).toEqual(['subject_outflow']);
    expect(rowsOf('subject_outflow', { policy })[1]).toMatchObject({
      scope: 'school:U1',
      required: 'each subject <= 1',
      actual: 'Chinese: 2',
    });
  });

  it('counts by the subject held today, not by the one reached', () => {
    const music = { subject: 'music', alsoQualified: [{ stage: 'primary', subject: 'chinese' }] } as const;
    const district = withTeacher(withTeacher(lawfulDistrict(), 'U1-02', music), 'U2-02', music);
    expect(brokenRules({ policy, district })).toEqual([]);
  });
});

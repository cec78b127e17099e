import { describe, expect, it } from 'vitest';
import { aTeacher } from '../../../test/support/district.ts';
import { refuses } from '../../../test/support/pair.ts';
import { aPolicy } from '../../../test/support/policy.ts';
import { qualificationsOf, qualified } from './qualified.ts';

describe('the rule of qualification', () => {
  it('takes the subject taught and those listed, at their stage', () => {
    expect(refuses(qualified)).toBe(false);
    expect(refuses(qualified, { post: { subject: 'music' } })).toBe(true);
    const music = { alsoQualified: [{ stage: 'primary', subject: 'music' }] } as const;
    expect(refuses(qualified, { post: { subject: 'music' }, teacher: music })).toBe(false);
  });

  it('takes a certificate of a higher stage, and never one of a lower', () => {
    expect(refuses(qualified, { teacher: { stage: 'junior' } })).toBe(false);
    expect(refuses(qualified, { post: { stage: 'junior' } })).toBe(true);
    expect(refuses(qualified, { post: { stage: 'junior' }, teacher: { stage: 'senior' } })).toBe(false);
    expect(refuses(qualified, { post: { stage: 'senior' }, teacher: { stage: 'junior' } })).toBe(true);
  });

  it('leaves heads to heads’ posts, whatever they teach, and everybody else out of them', () => {
    expect(refuses(qualified, { teacher: { role: 'principal' } })).toBe(true);
    expect(refuses(qualified, { teacher: { role: 'principal' }, post: { subject: 'principal' } })).toBe(false);
    expect(refuses(qualified, { post: { subject: 'principal' } })).toBe(true);
    const deputy = aTeacher({
      id: 'T',
      schoolId: 'U',
      role: 'vice_principal',
      alsoQualified: [
        { stage: 'primary', subject: 'principal' },
        { stage: 'primary', subject: 'music' },
      ],
    });
    expect(qualificationsOf(deputy, aPolicy()).map(({ subject }) => subject)).toEqual(['vice_principal', 'principal']);
  });
});

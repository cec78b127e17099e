import { describe, expect, it } from 'vitest';
import { refuses } from '../../../test/support/pair.ts';
import { qualified } from './qualified.ts';

describe('the rule of qualification', () => {
  it('takes the subject taught and those listed, at their stage', () => {
    expect(refuses(qualified)).toBe(false);
    expect(refuses(qualified, { post: { subject: 'music' } })).toBe(true);
    const music = { alsoQualified: [{ stage: 'primary', subject: 'music' }] } as const;
    expect(refuses(qualified, { post: { subject: 'music' }, teacher: music })).toBe(false);
  });

  it('takes a certificate of a higher stage where the policy says so, and never one of a lower', () => {
    const policy = { crossStage: 'certificate' } as const;
    expect(refuses(qualified, { teacher: { stage: 'junior' } })).toBe(true);
    expect(refuses(qualified, { policy, teacher: { stage: 'junior' } })).toBe(false);
    expect(refuses(qualified, { policy, post: { stage: 'junior' } })).toBe(true);
    expect(refuses(qualified, { policy, post: { stage: 'junior' }, teacher: { stage: 'senior' } })).toBe(false);
    expect(refuses(qualified, { policy, post: { stage: 'senior' }, teacher: { stage: 'junior' } })).toBe(true);
  });

  it('leaves heads to heads’ posts, whatever they teach, and everybody else out of them', () => {
    expect(refuses(qualified, { teacher: { role: 'principal' } })).toBe(true);
    expect(refuses(qualified, { teacher: { role: 'principal' }, post: { subject: 'principal' } })).toBe(false);
    expect(refuses(qualified, { post: { subject: 'principal' } })).toBe(true);
    const deputy = { role: 'vice_principal', alsoQualified: [{ stage: 'primary', subject: 'principal' }] } as const;
    expect(refuses(qualified, { teacher: deputy, post: { subject: 'principal' } })).toBe(false);
    expect(refuses(qualified, { teacher: deputy, post: { subject: 'vice_principal' } })).toBe(false);
    expect(refuses(qualified, { teacher: deputy })).toBe(true);
  });
});

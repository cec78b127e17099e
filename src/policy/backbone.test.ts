import { describe, expect, it } from 'vitest';
import { aTeacher } from '../../test/support/district.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { isBackbone } from './backbone.ts';

const holds = (given: Partial<Parameters<typeof aTeacher>[0]>, policy = aPolicy()): boolean =>
  isBackbone(aTeacher({ id: 'T', schoolId: 'S', ...given }), policy);

describe('a backbone teacher', () => {
  it('holds a title of a counted level', () => {
    expect(holds({ backboneLevel: 'county' })).toBe(true);
    expect(holds({ backboneLevel: 'none' })).toBe(false);
    expect(holds({ backboneLevel: 'school' })).toBe(false);
    expect(holds({ backboneLevel: 'county' }, aPolicy({ backboneLevels: ['city'] }))).toBe(false);
  });

  it('counts up to and on the last day of the title', () => {
    expect(holds({ backboneLevel: 'city', backboneValidUntil: '2026-08-31' })).toBe(true);
    expect(holds({ backboneLevel: 'city', backboneValidUntil: '2026-08-30' })).toBe(false);
  });
});

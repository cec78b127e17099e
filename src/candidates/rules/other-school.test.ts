import { describe, expect, it } from 'vitest';
import { refuses } from '../../../test/support/pair.ts';
import { otherSchool } from './other-school.ts';

describe('the rule of another school', () => {
  it('refuses the own school and no other', () => {
    expect(refuses(otherSchool)).toBe(false);
    expect(refuses(otherSchool, { post: { schoolId: 'U' } })).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { aPost, aSchool } from '../../../../test/support/district.ts';
import { goalValue, lawfulDistrict, nobodyMoves } from '../../../../test/support/lawful-plan.ts';

describe('unfilled_posts', () => {
  it('counts every teacher missing after the plan, heads’ posts aside', () => {
    // Before: R1 and R2 lack 2 of Chinese each, R2 lacks 1 of music; R2's missing principal is not counted.
    expect(goalValue('unfilled_posts', { moves: nobodyMoves })).toBe(5);
    // After: the music post alone.
    expect(goalValue('unfilled_posts')).toBe(1);
  });

  it('counts posts at schools outside the district’s power, which nobody can reach', () => {
    const { schools, posts, ...rest } = lawfulDistrict();
    const district = {
      ...rest,
      schools: [...schools, aSchool({ id: 'X', managedByDistrict: false })],
      posts: [...(posts ?? []), aPost({ schoolId: 'X', required: 3 })],
    };
    expect(goalValue('unfilled_posts', { district })).toBe(4);
  });
});

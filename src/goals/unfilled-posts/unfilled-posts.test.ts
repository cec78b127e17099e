import { describe, expect, it } from 'vitest';
import { anOrder, aPost, aSchool } from '../../../test/support/district.ts';
import { goalValue, lawfulDistrict, withoutMoves, withTeacher } from '../../../test/support/lawful-plan.ts';

describe('unfilled_posts', () => {
  it('counts every teacher missing after the plan, heads’ posts aside', () => {
    // Before: R1 and R2 lack 2 of Chinese each, R2 lacks 1 of music; R2's missing principal is not counted.
    expect(goalValue('unfilled_posts', { moves: withoutMoves })).toBe(5);
    // After: the music post alone.
    expect(goalValue('unfilled_posts')).toBe(1);
  });

  it('counts no teacher below a full load under that policy', () => {
    const policy = { postsFilledBy: 'full_load' } as const;
    expect(goalValue('unfilled_posts', { policy })).toBe(1);
    // Two of the four who arrive are shadowing: their posts stay unfilled, whatever they hold.
    const orders = ['U1-02', 'U2-02'].map((teacherId) => anOrder({ teacherId, kind: 'move', mode: 'shadow' }));
    const shadowing = { ...lawfulDistrict(), orders };
    expect(goalValue('unfilled_posts', { district: shadowing })).toBe(1);
    expect(goalValue('unfilled_posts', { district: shadowing, policy })).toBe(3);
  });

  it('counts who shadows there today as well, until the term is over', () => {
    const policy = { postsFilledBy: 'full_load' } as const;
    const away = { termMode: 'shadow', personnelSchoolId: 'R2' } as const;
    const ending = (termEnd: string) => withTeacher(lawfulDistrict(), 'R1-02', { ...away, termEnd } as never);
    const before = goalValue('unfilled_posts', { moves: withoutMoves, district: ending('2027-02-28') });
    expect(goalValue('unfilled_posts', { moves: withoutMoves, district: ending('2027-02-28'), policy })).toBe(
      Number(before) + 1,
    );
    const over = { moves: withoutMoves, district: ending('2026-08-31') };
    expect(goalValue('unfilled_posts', { ...over, policy })).toBe(goalValue('unfilled_posts', over));
  });

  it('counts unreachable posts at schools outside the district’s power', () => {
    const { schools, posts, ...rest } = lawfulDistrict();
    const district = {
      ...rest,
      schools: [...schools, aSchool({ id: 'X', managedByDistrict: false })],
      posts: [...(posts ?? []), aPost({ schoolId: 'X', required: 3 })],
    };
    expect(goalValue('unfilled_posts', { district })).toBe(4);
  });
});

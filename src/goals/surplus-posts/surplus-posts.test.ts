import { describe, expect, it } from 'vitest';
import { goalValue, lawfulDistrict, withoutMoves, withSchool } from '../../../test/support/lawful-plan.ts';

/** U1 and U2 have nine people each, R1 five and R2 four; each urban school sends two, each rural one takes two. */
const posts = (of: Readonly<Record<string, number>>) =>
  Object.entries(of).reduce(
    (district, [school, approvedPosts]) => withSchool(district, school, { approvedPosts }),
    lawfulDistrict(),
  );

describe('surplus_posts', () => {
  it('adds the people above the approved posts of each school, after the plan', () => {
    const district = posts({ U1: 6, U2: 8, R1: 7, R2: 5 });
    expect(goalValue('surplus_posts', { district, moves: withoutMoves })).toBe(3 + 1);
    // U1 has 7 of 6, U2 7 of 8, R1 7 of 7, R2 6 of 5.
    expect(goalValue('surplus_posts', { district })).toBe(1 + 1);
  });

  it('takes no lent post into account', () => {
    const district = withSchool(posts({ U1: 6, U2: 9, R1: 9, R2: 9 }), 'U1', { postPool: 5 });
    expect(goalValue('surplus_posts', { district })).toBe(1);
  });

  it('counts everyone at a school that has closed, or opens later than a year on', () => {
    const closed = withSchool(posts({ U1: 9, U2: 9, R1: 9, R2: 9 }), 'U1', { closingDate: '2026-08-31' });
    expect(goalValue('surplus_posts', { district: closed })).toBe(7);
    const later = withSchool(posts({ U1: 9, U2: 9, R1: 9, R2: 9 }), 'U1', { openingDate: '2027-09-01' });
    expect(goalValue('surplus_posts', { district: later })).toBe(7);
  });
});

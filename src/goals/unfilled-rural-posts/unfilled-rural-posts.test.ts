import { describe, expect, it } from 'vitest';
import { goalValue, lawfulDistrict, withoutMoves, withPost, withSchool } from '../../../test/support/lawful-plan.ts';

describe('unfilled_rural_posts', () => {
  it('weighs each missing teacher of a rural school by 1 + remoteness', () => {
    const district = withSchool(lawfulDistrict(), 'R2', { remoteness: 2 });
    // R1 lacks 2 at weight 1, R2 lacks 3 at weight 3.
    expect(goalValue('unfilled_rural_posts', { district, moves: withoutMoves })).toBe(11);
    expect(goalValue('unfilled_rural_posts', { district })).toBe(3);
  });

  it('does not look at urban schools', () => {
    const district = withPost(lawfulDistrict(), 'U1', 'chinese', { required: 12 });
    expect(goalValue('unfilled_rural_posts', { district })).toBe(1);
  });
});

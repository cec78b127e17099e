import { describe, expect, it } from 'vitest';
import { aSchool } from '../../../test/support/district.ts';
import { aPolicy } from '../../../test/support/policy.ts';
import { boarding } from './boarding.ts';

describe('posts for boarders', () => {
  it('are one for each full number', () => {
    const posts = [49, 50, 149].map(
      (boardingPupils) => boarding(aSchool({ id: 'S', boardingPupils }), aPolicy({ boardingPupilsPerPost: 50 }))?.posts,
    );
    expect(posts).toEqual([0, 1, 2]);
  });

  it('are not counted without boarders or without a number in the policy', () => {
    expect(boarding(aSchool({ id: 'S', boardingPupils: 0 }), aPolicy({ boardingPupilsPerPost: 50 }))).toBeNull();
    expect(boarding(aSchool({ id: 'S' }), aPolicy({ boardingPupilsPerPost: 50 }))).toBeNull();
    expect(boarding(aSchool({ id: 'S', boardingPupils: 500 }), aPolicy())).toBeNull();
  });
});

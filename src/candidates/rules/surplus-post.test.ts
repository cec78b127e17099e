import { describe, expect, it } from 'vitest';
import { type PairGiven, refuses } from '../../../test/support/pair.ts';
import { moveKind } from './move-kind.ts';
import { surplusPost } from './surplus-post.ts';

/** A teacher with two years at a town school above its posts, and a rural slot that is short, or full. */
const given = (required: number, changed: PairGiven = {}): PairGiven => ({
  home: { approvedPosts: 0 },
  post: { required },
  policy: { surplusRedeployment: 'established', moveKinds: ['target_to_source'], ...changed.policy },
  teacher: { joinedSchool: '2024-09-01' },
});

describe('the rule surplus_post', () => {
  it('refuses who does not rotate a move into a slot that is not short', () => {
    expect(refuses(surplusPost, given(1))).toBe(false);
    expect(refuses(surplusPost, given(0))).toBe(true);
    expect(refuses(surplusPost, { ...given(0), home: { approvedPosts: 5 } })).toBe(false);
    expect(refuses(surplusPost, { ...given(0), teacher: {} })).toBe(false);
  });

  it('opens every direction to a redeployment', () => {
    expect(refuses(moveKind, given(1))).toBe(false);
    expect(refuses(moveKind, given(1, { policy: { surplusRedeployment: 'off' } }))).toBe(true);
  });
});

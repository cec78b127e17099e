import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/policy/policy.ts';
import { aDistrict, aPost, aSchool, aTeacher } from '../../test/support/district.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { solved } from '../../test/support/solved.ts';

/** A town school of one post: an order sends its teacher to the village, and another teacher could take the post. */
const district = aDistrict({
  schools: [
    aSchool({ id: 'U', areaClass: 'town', approvedPosts: 1 }),
    aSchool({ id: 'V', approvedPosts: 2, stages: ['primary'] }),
  ],
  posts: [aPost({ schoolId: 'U', required: 1 }), aPost({ schoolId: 'V', required: 2, max: 3 })],
  teachers: [
    aTeacher({ id: 'A', schoolId: 'U' }),
    aTeacher({ id: 'B', schoolId: 'V', wishes: ['U'], volunteers: true }),
  ],
  orders: [],
});

const movers = async (given: Partial<Policy>): Promise<readonly string[] | null> => {
  const policy = aPolicy({
    rotationRate: { numerator: 1, denominator: 1 },
    rotationScopes: ['source_set'],
    backboneRate: { numerator: 0, denominator: 1 },
    maxOutSharePerSchool: null,
    subjectFloor: 'none',
    goals: [[{ goal: 'wishes', weight: 1 }]],
    ...given,
  });
  const { status, moves } = await solved({ district, policy, previous: null });
  return status === 'optimal' ? moves.map(({ teacherId }) => teacherId) : null;
};

describe('posts kept for the return', () => {
  it('are not given to another teacher while the holder is away', async () => {
    expect(await movers({})).toEqual(['A', 'B']);
    expect(await movers({ reserveReturn: true })).toEqual(['A']);
  });

  it('are free where who leaves does not return', async () => {
    expect(await movers({ reserveReturn: true, moveModes: { source_to_target: 'transfer' } })).toEqual(['A', 'B']);
  });
});

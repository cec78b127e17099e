import { describe, expect, it } from 'vitest';
import type { District } from '../../../src/district/district.ts';
import type { Policy } from '../../../src/policy/policy.ts';
import { aDistrict, aPost, aSchool, aTeacher } from '../../../test/support/district.ts';
import { aPolicy } from '../../../test/support/policy.ts';
import { solved } from '../../../test/support/solved.ts';

/** Two town schools and a village, a principal each. */
const three = (): District =>
  aDistrict({
    schools: [aSchool({ id: 'A', areaClass: 'urban' }), aSchool({ id: 'B', areaClass: 'town' }), aSchool({ id: 'C' })],
    posts: ['A', 'B', 'C'].map((schoolId) => aPost({ schoolId, subject: 'principal', required: 1 })),
    teachers: ['A', 'B', 'C'].map((schoolId) =>
      aTeacher({ id: `${schoolId}-head`, schoolId, role: 'principal', homePlace: 'H' }),
    ),
  });

const moved = async (headExchange: Policy['headExchange'], more: Partial<Policy> = {}, district = three()) => {
  const policy = aPolicy({
    rotationScopes: [],
    maxOutSharePerSchool: null,
    goals: [[{ goal: 'movers', weight: 1 }]],
    headExchange,
    ...more,
  });
  const { status, moves } = await solved({ district, policy, previous: null });
  return status === 'optimal' ? moves.map(({ fromSchoolId, toSchoolId }) => `${fromSchoolId}${toSchoolId}`) : null;
};

const share = (numerator: number) => ({ numerator, denominator: 100 });

describe('the model’s head_exchange', () => {
  it('moves as many heads between town and countryside as required', async () => {
    expect(await moved(null)).toEqual([]);
    const one = await moved({ least: 1, share: share(0) });
    expect(one).toHaveLength(2);
    expect(one?.every((move) => move.includes('C'))).toBe(true);
    expect(await moved({ least: 3, share: share(0) })).toBeNull();
  });

  it('holds the share among the heads who move', async () => {
    const failing = three().teachers.map((teacher) =>
      teacher.schoolId === 'C' ? teacher : { ...teacher, failedYears: 3 },
    );
    const district = { ...three(), teachers: failing };
    expect(await moved({ least: 0, share: share(0) }, { headFailedYears: 3 }, district)).toHaveLength(2);
    const crossing = await moved({ least: 0, share: share(60) }, { headFailedYears: 3 }, district);
    expect(crossing).toHaveLength(3);
  });
});

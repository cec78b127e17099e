import { describe, expect, it } from 'vitest';
import { aDistrict, aPost, aSchool, aTeacher } from '../../test/support/district.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { prepareInstance } from '../formulation/instance.ts';
import { combinationsOf, exhaustive, exhaustiveEngine, maxCombinations } from './exhaustive.ts';

const calm = { secondsLeft: () => Number.POSITIVE_INFINITY, report: () => {}, incumbent: () => {} };

/** So many alike town teachers, and three villages that want one each. */
const instanceOf = (teachers: number) =>
  prepareInstance(
    aDistrict({
      schools: [aSchool({ id: 'U', areaClass: 'town' }), ...['V1', 'V2', 'V3'].map((id) => aSchool({ id }))],
      posts: ['V1', 'V2', 'V3'].map((schoolId) => aPost({ schoolId, required: 1 })),
      teachers: Array.from({ length: teachers }, (_, index) => aTeacher({ id: `T${index + 10}`, schoolId: 'U' })),
    }),
    aPolicy({
      rotationRate: { numerator: 0, denominator: 1 },
      backboneRate: { numerator: 0, denominator: 1 },
      maxOutSharePerSchool: null,
      goals: [[{ goal: 'unfilled_posts', weight: 1 }]],
    }),
    null,
  );

describe('the oracle', () => {
  it('tries every teacher at home and at every school', () => {
    expect([combinationsOf(instanceOf(1)), combinationsOf(instanceOf(3))]).toEqual([4, 64]);
  });

  it('refuses more plans than it could try, with what to do instead', async () => {
    expect(combinationsOf(instanceOf(9))).toBeGreaterThan(maxCombinations);
    await expect(exhaustive.solve(instanceOf(9), calm)).rejects.toMatchObject({
      code: 'too_large',
      fix: expect.stringContaining('highs'),
    });
  });

  it('breaks the ties of the lottery by identifiers, and records it', async () => {
    const without = await exhaustiveEngine(0).solve(instanceOf(3), calm);
    expect(without.lottery).toEqual({ rounds: [], unique: false });
    expect(without.moves.map(({ teacherId, toSchoolId }) => `${teacherId} ${toSchoolId}`)).toEqual([
      'T10 V1',
      'T11 V2',
      'T12 V3',
    ]);
    const drawn = await exhaustive.solve(instanceOf(3), calm);
    expect(drawn.lottery?.unique).toBe(true);
  });
});

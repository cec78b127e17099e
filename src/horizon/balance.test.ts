import { describe, expect, it } from 'vitest';
import { aDistrict, aPost, aSchool, aTeacher } from '../../test/support/district.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { balanceOf, usableHolders } from './balance.ts';
import { hiringPlan } from './hiring.ts';

const schools = [
  aSchool({ id: 'A', approvedPosts: 3 }),
  aSchool({ id: 'J', stages: ['primary', 'junior'], approvedPosts: 2 }),
];
const posts = [
  aPost({ schoolId: 'A', required: 1 }),
  aPost({ schoolId: 'A', subject: 'pe', required: 1 }),
  aPost({ schoolId: 'J', stage: 'junior', subject: 'physics', required: 1 }),
];
/** Three teachers of Chinese for one post: one may teach PE. */
const teachers = [
  aTeacher({ id: 'T1', schoolId: 'A' }),
  aTeacher({ id: 'T2', schoolId: 'A', alsoQualified: [{ stage: 'junior', subject: 'pe' }] }),
  aTeacher({ id: 'T3', schoolId: 'A' }),
];
const district = aDistrict({ schools, posts, teachers });
const year = { district, policy: aPolicy() };

describe('surplus and shortage', () => {
  it('count by slot, and what surplus posts can fill by certificates, downward too', () => {
    const { short, over, unmet, groups } = balanceOf(year);
    expect([short, over, unmet]).toEqual([2, 2, 1]);
    expect(
      groups.map(({ subject, short: missing, over: more, fromWithin, unmet: left }) => [
        subject,
        missing,
        more,
        fromWithin,
        left,
      ]),
    ).toEqual([
      ['physics', 1, 0, 0, 1],
      ['chinese', 0, 2, 0, 0],
      ['pe', 1, 0, 1, 0],
    ]);
  });

  it('count who could be retrained, with the hours', () => {
    const policy = aPolicy({
      horizon: { ...aPolicy().horizon, retraining: [{ from: 'chinese', to: 'pe', hours: 120 }] },
    });
    const retrained = { district, policy };
    const balance = balanceOf(retrained);
    expect(usableHolders(retrained, balance, { stage: 'primary', subject: 'pe' }).map(({ hours }) => hours)).toEqual([
      120, 0, 120,
    ]);
    // Two people of three: only two of the posts are surplus.
    expect(balance.groups.find(({ subject }) => subject === 'pe')?.fromWithin).toBe(2);
  });
});

describe('hiring', () => {
  const lines = (plan: ReturnType<typeof hiringPlan>) =>
    plan.map(({ hires, redeployed, leftShort }) => [hires, redeployed, leftShort]);

  it('needs one new teacher for each shortage, less those redeployed, and none again the year after', () => {
    const years = [year, year];
    expect(lines(hiringPlan(years, { redeploy: false, capped: false }))).toEqual([
      [2, 0, 0],
      [0, 0, 0],
    ]);
    expect(lines(hiringPlan(years, { redeploy: true, capped: false }))).toEqual([
      [1, 1, 0],
      [0, 0, 0],
    ]);
  });

  it('stops at the posts of the district', () => {
    const [capped] = hiringPlan([{ district, policy: aPolicy({ totalPosts: 4 }) }], { redeploy: false, capped: true });
    expect(capped).toMatchObject({ hires: 1, leftShort: 1, staff: 4, cap: 4 });
  });
});

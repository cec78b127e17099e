import { describe, expect, it } from 'vitest';
import { aSchool } from '../../../test/support/district.ts';
import { aPolicy } from '../../../test/support/policy.ts';
import { support, supportCap } from './support.ts';

const primary = [{ stage: 'primary', pupils: 1900, classes: 42 }] as const;
const posts = (given: Partial<Parameters<typeof aSchool>[0]>): number =>
  support(aSchool({ id: 'S', ...given }), primary, 100, aPolicy()).posts;

describe('posts of people who do not teach', () => {
  it('are at most 9 % at primary, 15 % at junior, 16 % at senior, rounded down', () => {
    const cap = (stage: 'primary' | 'junior' | 'senior', staff: number) =>
      supportCap(staff, [{ stage, pupils: 1000, classes: 0 }], aPolicy());
    expect([cap('primary', 100), cap('junior', 100), cap('senior', 100), cap('primary', 11)]).toEqual([9, 15, 16, 0]);
  });

  it('are the policy’s share', () => {
    const nonTeachingShare = { ...aPolicy().nonTeachingShare, primary: { numerator: 1, denominator: 10 } };
    expect(supportCap(100, primary, aPolicy({ nonTeachingShare }))).toBe(10);
  });

  it('of a nine-year school weigh its stages by their staff', () => {
    const units = [
      { stage: 'primary', pupils: 950, classes: 0 },
      { stage: 'junior', pupils: 675, classes: 0 },
    ] as const;
    expect(supportCap(100, units, aPolicy())).toBe(12);
  });

  it('are those who work there, up to the cap', () => {
    expect(posts({ supportStaff: 4 })).toBe(-4);
    expect(posts({ supportStaff: 30 })).toBe(-9);
  });

  it('are the cap by default, less the services bought, which use no post', () => {
    expect(posts({})).toBe(-9);
    expect(posts({ boughtServices: 6 })).toBe(-3);
    expect(posts({ boughtServices: 20 })).toBe(0);
  });

  it('are none where there are no pupils', () => {
    expect(supportCap(5, [{ stage: 'primary', pupils: 0, classes: 3 }], aPolicy())).toBe(0);
  });
});

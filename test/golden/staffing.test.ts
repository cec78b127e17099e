import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../src/policy/schema.ts';
import { allocate } from '../../src/staffing/allocation.ts';
import { establishments } from '../../src/staffing/establishment.ts';
import { standardPosts } from '../../src/staffing/standard/standard-posts.ts';
import { aDistrict, aSchool } from '../support/district.ts';

const town = { areaClass: 'town' } as const;
const primary = (id: string, pupilsPrimary: number) =>
  aSchool({ id, ...town, pupilsPrimary, classesPrimary: Math.ceil(pupilsPrimary / 45), approvedPosts: 0 });
const junior = (id: string, pupilsJunior: number) =>
  aSchool({
    id,
    ...town,
    stages: ['junior'],
    pupilsPrimary: null,
    classesPrimary: null,
    pupilsJunior,
    classesJunior: Math.ceil(pupilsJunior / 50),
    approvedPosts: 0,
  });
const staffOf = (school: Parameters<typeof standardPosts>[0]) => standardPosts(school, defaultPolicy);

describe('published figures (domain 4.1, 2.4)', () => {
  it('Yuquan: 22,800 primary pupils at 1:19 are 1,200 staff, 8,400 junior ones at 1:13.5 are 622 2/9', () => {
    expect(staffOf(primary('P', 22_800))?.staff).toBe(1200);
    expect(staffOf(junior('J', 8400))?.staff).toBe(623);
    const both = aSchool({
      id: 'B',
      ...town,
      stages: ['primary', 'junior'],
      pupilsPrimary: 22_800,
      pupilsJunior: 8400,
      classesPrimary: 507,
      classesJunior: 168,
    });
    // About 1,820 staff and 1,640 teachers.
    expect(staffOf(both)).toMatchObject({ staff: 1823, teachers: 1622 });
  });

  it('Yuquan: with 719 posts too few all of the total is given out, and no more', () => {
    const schools = [...Array.from({ length: 24 }, (_, index) => primary(`P${index}`, 950)), junior('J', 8400)].map(
      (school) => ({ ...school, approvedPosts: 40 }),
    );
    const all = establishments(aDistrict({ schools }), defaultPolicy);
    const standard = all.reduce((sum, one) => sum + (one.standard?.teachers ?? 0), 0);
    const { method, proposed, surplus } = allocate(all, { ...defaultPolicy, totalPosts: standard - 719 });
    expect(method).toBe('scaled');
    expect([...proposed.values()].reduce((sum, posts) => sum + posts, 0)).toBe(standard - 719);
    expect(surplus).toBe(0);
  });

  it('Hualong: 26,860 new places need 1,414 staff at 1:19, and 1,679 at the 1:16 its document was read with', () => {
    expect(staffOf(primary('P', 26_860))?.staff).toBe(1414);
    const sixteen = { numerator: 16, denominator: 1 };
    const policy = { ...defaultPolicy, staffRatio: { ...defaultPolicy.staffRatio, primary: sixteen } };
    expect(standardPosts(primary('P', 26_860), policy)?.staff).toBe(1679);
  });

  it('computes 5.26 staff per hundred primary pupils and 7.41 per hundred junior pupils', () => {
    expect(staffOf(primary('P', 10_000))?.staff).toBe(527);
    expect(staffOf(junior('J', 10_000))?.staff).toBe(741);
  });
});

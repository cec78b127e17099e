import { describe, expect, it } from 'vitest';
import { aDistrict, aSchool, aTeacher } from '../../test/support/district.ts';
import { aPolicy, aPool } from '../../test/support/policy.ts';
import type { District } from '../district/district.ts';
import type { Policy } from '../policy/policy.ts';
import { catalogues, render } from '../text/render.ts';
import { auditRules } from './audit.ts';
import { staffingScheme } from './scheme.ts';

type Given = Partial<Parameters<typeof aSchool>[0]>;
type People = readonly Partial<Parameters<typeof aTeacher>[0]>[];

/** A school of 19 posts by the standard, all of them approved and held, with what a test changes. */
const district = (school: Given = {}, people: People = []): District =>
  aDistrict({
    schools: [
      aSchool({ id: 'S', areaClass: 'urban', pupilsPrimary: 380, approvedPosts: 19, supportStaff: 1, ...school }),
      aSchool({ id: 'C', managedByDistrict: false }),
    ],
    teachers: [
      ...Array.from({ length: 19 }, (_, index) => aTeacher({ id: `T${index}`, schoolId: 'S' })),
      ...people.map((given, index) => aTeacher({ id: `X${index}`, schoolId: 'S', ...given })),
    ],
  });

const lines = (rule: string, given: District, policy: Partial<Policy> = {}) => {
  const found = staffingScheme(given, aPolicy(policy)).audit.filter((line) => line.rule === rule);
  for (const { message } of found)
    for (const language of ['zh', 'en'] as const) expect(render(language, message)).not.toMatch(/[{}]|^staffing/);
  return found.map(({ scope, verdict }) => `${scope} ${verdict}`);
};

describe('the audit of posts', () => {
  it('says of every rule that it holds where nothing is found, with words and a clause', () => {
    for (const { id, clause } of auditRules) {
      expect(lines(id, district())).toEqual(['district holds']);
      expect(clause).toMatch(/^\d\.\d+$/);
      for (const language of ['zh', 'en'] as const) expect(catalogues[language]).toHaveProperty([`audit.${id}`]);
    }
  });

  it('finds posts left unfilled: broken where people lack or work without a post', () => {
    expect(lines('unfilled', district({ approvedPosts: 21, pupilsPrimary: 420 }))).toEqual(['school:S broken']);
    expect(lines('unfilled', district({ approvedPosts: 21 }))).toEqual(['school:S notice']);
    expect(lines('unfilled', district({ approvedPosts: 21 }, [{ established: false }]))).toEqual(['school:S broken']);
  });

  it('finds support staff above the cap, and says when nobody told', () => {
    expect(lines('support_posts', district({ supportStaff: 2 }))).toEqual(['school:S broken']);
    const silent = aDistrict({ schools: [aSchool({ id: 'S' })] });
    expect(lines('support_posts', silent)).toEqual(['district not_checked']);
  });

  it('finds teachers borrowed out too long, and says when the beginning is not given', () => {
    const away = (given: object) =>
      lines('borrowed', district({}, [{ onDuty: false, borrowedTo: '区委办', ...given }]));
    expect(away({ borrowedSince: '2025-09-01' })).toEqual(['teacher:X0 notice']);
    expect(away({ borrowedSince: '2025-08-01' })).toEqual(['teacher:X0 broken']);
    expect(away({})).toEqual(['teacher:X0 not_checked']);
    expect(lines('borrowed', district({}, [{ onDuty: false }]))).toEqual(['school:S not_checked']);
    expect(lines('borrowed', district({}, [{ onDuty: false, exemption: 'illness' }]))).toEqual(['district holds']);
  });

  it('finds posts that no school was given, and more given out than there are', () => {
    expect(lines('withheld', district(), { totalPosts: 20 })).toEqual(['district broken']);
    expect(lines('withheld', district(), { totalPosts: 18 })).toEqual(['district broken']);
    expect(lines('withheld', district(), { totalPosts: 19 })).toEqual(['district holds']);
  });

  it('finds loans without an end, loans past theirs, and more than the pool has', () => {
    expect(lines('lent', district({ postPool: 2 }))).toEqual(['school:S not_checked']);
    expect(lines('lent', district({ postPool: 2, poolEnd: '2026-08-31' }))).toEqual(['school:S broken']);
    const lent = district({ postPool: 2, poolEnd: '2027-08-31' });
    expect(lines('lent', lent)).toEqual(['district holds']);
    expect(lines('lent', lent, { postPool: aPool({ total: 1 }) })).toEqual(['district broken']);
  });

  it('finds posts used at another school without a term', () => {
    const other = { schoolId: 'C', personnelSchoolId: 'S' };
    expect(lines('elsewhere', district({}, [other]))).toEqual(['school:S notice']);
    expect(lines('elsewhere', district({}, [{ ...other, termMode: 'support' }]))).toEqual(['district holds']);
  });
});

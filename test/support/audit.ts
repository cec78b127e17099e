import { expect } from 'vitest';
import type { District } from '../../src/district/district.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { staffingScheme } from '../../src/staffing/scheme.ts';
import { render } from '../../src/text/render.ts';
import { aDistrict, aSchool, aTeacher } from './district.ts';
import { aPolicy } from './policy.ts';

type Given = Partial<Parameters<typeof aSchool>[0]>;
type People = readonly Partial<Parameters<typeof aTeacher>[0]>[];

/** A school of 19 posts by the standard, all of them approved and held, with what a test changes. */
export const auditedDistrict = (school: Given = {}, people: People = []): District =>
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

/** What one rule of the audit says, as `school:S1 broken`; its words exist in both languages. */
export const auditLines = (rule: string, district: District, policy: Partial<Policy> = {}): readonly string[] => {
  const found = staffingScheme(district, aPolicy(policy)).audit.filter((line) => line.rule === rule);
  for (const { message } of found)
    for (const language of ['zh', 'en'] as const) expect(render(language, message)).not.toMatch(/[{}]|^staffing/);
  return found.map(({ scope, verdict }) => `${scope} ${verdict}`);
};

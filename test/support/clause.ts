import type { School } from '../../src/district/school.ts';
import type { Teacher } from '../../src/district/teacher.ts';
import type { EligibilityClause } from '../../src/eligibility/clause.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { render } from '../../src/text/render.ts';
import { aSchool, aTeacher } from './district.ts';
import { aPolicy } from './policy.ts';

/** What a clause says of a teacher of school `S`: whether it passes, its words in English and its cells. */
export const judged = (
  clause: EligibilityClause,
  teacher: Partial<Parameters<typeof aTeacher>[0]> = {},
  around: {
    readonly policy?: Partial<Policy>;
    readonly schools?: readonly School[];
    /** Colleagues of the teacher judged. */
    readonly teachers?: readonly Teacher[];
  } = {},
): { readonly passes: boolean; readonly words: string; readonly cells: Readonly<Record<string, string>> } => {
  const schools = around.schools ?? [aSchool({ id: 'S' })];
  const judgedTeacher = aTeacher({ id: 'T', schoolId: 'S', ...teacher });
  const context = {
    policy: aPolicy(around.policy),
    schools: new Map(schools.map((school) => [school.id, school])),
    teachers: [judgedTeacher, ...(around.teachers ?? [])],
  };
  const { passes, message, evidence } = clause.prepare(context)(judgedTeacher);
  return {
    passes,
    words: render('en', message),
    cells: Object.fromEntries(evidence.map(({ field, value }) => [field, value])),
  };
};

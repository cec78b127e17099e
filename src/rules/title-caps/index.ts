import type { School } from '../../district/school.ts';
import type { PlanFacts } from '../../plan/facts/plan-facts.ts';
import { titlePosts } from '../../plan/facts/titles.ts';
import { type TitleLevel, titleCapOf, titleLevels } from '../../policy/title-levels.ts';
import { message } from '../../text/message.ts';
import { caseRows, notCheckedRow, type Rule, scopeOf } from '../rule.ts';

interface TitleCase {
  /** `null`: the county's schools with caps together. */
  readonly school: School | null;
  readonly level: TitleLevel;
  readonly cap: number;
  readonly today: number;
  readonly after: number;
}

const casesOf = (facts: PlanFacts): readonly TitleCase[] =>
  titleLevels.flatMap((level): TitleCase[] => {
    const posts = titlePosts(facts, level);
    const schools = facts.district.schools.flatMap((school): TitleCase[] => {
      const cap = titleCapOf(school, level);
      return cap === null ? [] : [{ school, level, cap, today: posts.today(school.id), after: posts.after(school.id) }];
    });
    if (facts.policy.titleCaps === 'school' || schools.length === 0) return schools;
    const sum = (of: (one: TitleCase) => number): number => schools.reduce((total, one) => total + of(one), 0);
    return [
      {
        school: null,
        level,
        cap: sum((one) => one.cap),
        today: sum((one) => one.today),
        after: sum((one) => one.after),
      },
    ];
  });

const capped = caseRows<TitleCase>({
  id: 'title_caps',
  clause: '0.47',
  unit: 'title_posts',
  cases: casesOf,
  scope: ({ school }) => (school === null ? 'district' : scopeOf.school(school)),
  breach: ({ level, cap, today, after }) =>
    after <= Math.max(cap, today) ? null : { required: { level, cap, today }, actual: { after } },
});

/**
 * Senior and middle titles after the plan are within the school's posts, or the county's together, or no more than
 * today (domain 2.6). Permanent transfers only: a term leaves the title's post at home. 25 rural years are outside the
 * caps (clauses 0.46, 0.47). Schools without post numbers and teachers without a title on the roster are reported as
 * not checked.
 */
export const titleCaps: Rule = {
  id: 'title_caps',
  clause: '0.47',
  needs: ['title', 'title_caps'],
  enforced: ({ titleCaps }) => titleCaps !== 'none',
  rows: (facts) => {
    if (facts.policy.titleCaps === 'none') return [];
    const required = message('rule.title_caps.says');
    if (casesOf(facts).length === 0)
      return [notCheckedRow(titleCaps, 'district', required, message('check.missing.title_caps'))];
    const holders = [...facts.today.holders.values()];
    const unknown = holders.filter(({ teacher }) => teacher.title === null).length;
    const values = { unknown, holders: holders.length };
    const missing = notCheckedRow(titleCaps, 'district', required, message('check.missing.titles', values));
    return [
      ...(unknown > 0 && unknown === holders.length ? [] : capped.rows(facts)),
      ...(unknown > 0 ? [missing] : []),
    ];
  },
};

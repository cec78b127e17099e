import { message } from '../../text/message.ts';
import { checkRow, notCheckedRow, type Rule, scopeOf } from '../rule.ts';
import { foundedRows, foundedSchools } from '../seed-teams.ts';

/**
 * A new school is staffed at opening, or within six months of it (clause 1.1, 与学校建设同步交付、最晚半年配齐): holders
 * of teachers' posts after the plan are at least the share of the posts needed. Without posts it cannot be checked.
 */
export const seedTeamStaffed: Rule = {
  id: 'seed_team_staffed',
  clause: '1.1',
  needs: ['posts'],
  enforced: ({ seedTeams }) => seedTeams !== null,
  rows: (facts) => {
    const plan = foundedSchools(facts);
    if (plan === null || plan.required.staffedShare.numerator === 0) return [];
    const { numerator, denominator } = plan.required.staffedShare;
    const due = plan.schools.filter((founded) => founded.due);
    return foundedRows(seedTeamStaffed, due, ({ school, subjects }) => {
      const posts = subjects.reduce((sum, one) => sum + one.required, 0);
      const after = subjects.reduce((sum, one) => sum + one.after, 0);
      const scope = scopeOf.school(school);
      const least = Number((BigInt(numerator) * BigInt(posts) + BigInt(denominator) - 1n) / BigInt(denominator));
      const required = message('rule.seed_team_staffed.required', { least, posts });
      return posts === 0
        ? notCheckedRow(seedTeamStaffed, scope, required, message('rule.seed_team.no_posts'))
        : checkRow(
            seedTeamStaffed,
            scope,
            required,
            message('rule.seed_team_staffed.actual', { after }),
            after >= least,
          );
    });
  },
};

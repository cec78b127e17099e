import { message } from '../../text/message.ts';
import { checkRow, notCheckedRow, type Rule, scopeOf } from '../rule.ts';
import { foundedRows, foundedSchools } from '../seed-teams.ts';

/**
 * At a new school each required subject has at least one holder of a post (clause 1.2): the subjects of the policy, or
 * all with posts there. A required subject without posts at the school cannot be checked.
 */
export const seedTeamSubjects: Rule = {
  id: 'seed_team_subjects',
  clause: '1.2',
  needs: ['posts'],
  enforced: ({ seedTeams }) => seedTeams !== null,
  rows: (facts) => {
    const plan = foundedSchools(facts);
    if (plan === null || plan.required.subjects?.length === 0) return [];
    const wanted = plan.required.subjects;
    return foundedRows(seedTeamSubjects, plan.schools, ({ school, subjects }) => {
      const posted = subjects.filter(({ required }) => required > 0);
      const demanded = posted.filter(({ subject }) => wanted === null || wanted.includes(subject));
      const unposted = (wanted ?? []).filter((subject) => !posted.some((one) => one.subject === subject));
      const missing = demanded.filter(({ after }) => after === 0).map(({ subject }) => subject);
      const required = message('rule.seed_team_subjects.required', { count: demanded.length });
      const scope = scopeOf.school(school);
      if (missing.length > 0) {
        const actual = message('rule.seed_team_subjects.missing', { subjects: missing.join(';') });
        return checkRow(seedTeamSubjects, scope, required, actual, false);
      }
      if (unposted.length > 0 || posted.length === 0) {
        const actual = message('rule.seed_team_subjects.no_posts', { subjects: unposted.join(';') || '-' });
        return notCheckedRow(seedTeamSubjects, scope, required, actual);
      }
      const actual = message('rule.seed_team_subjects.actual', { count: demanded.length });
      return checkRow(seedTeamSubjects, scope, required, actual, true);
    });
  },
};

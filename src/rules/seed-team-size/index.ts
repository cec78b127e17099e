import { message } from '../../text/message.ts';
import { checkRow, notCheckedRow, type Rule, scopeOf } from '../rule.ts';
import { foundedRows, foundedSchools } from '../seed-teams.ts';

/**
 * Each new school receives at least so many teachers from its parent schools (clause 1.3, 名校+新校). A new school
 * without predecessor, partner or group has no parent on record: not checked.
 */
export const seedTeamSize: Rule = {
  id: 'seed_team_size',
  clause: '1.3',
  needs: [],
  enforced: ({ seedTeams }) => seedTeams !== null,
  rows: (facts) => {
    const plan = foundedSchools(facts);
    if (plan === null || plan.required.members === 0) return [];
    const required = message('rule.seed_team_size.required', { members: plan.required.members });
    return foundedRows(seedTeamSize, plan.schools, ({ school, parents, team }) =>
      parents.length === 0
        ? notCheckedRow(seedTeamSize, scopeOf.school(school), required, message('rule.seed_team.no_parent'))
        : checkRow(
            seedTeamSize,
            scopeOf.school(school),
            required,
            message('rule.seed_team_size.actual', { team: team.length }),
            team.length >= plan.required.members,
          ),
    );
  },
};

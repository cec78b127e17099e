import { message } from '../../text/message.ts';
import { checkRow, type Rule, scopeOf } from '../rule.ts';
import { foundedSchools, noneFounded } from '../seed-teams.ts';

/** No parent school gives more than so many to the schools it founds (clause 1.3): the old school stays a school. */
export const seedTeamSource: Rule = {
  id: 'seed_team_source',
  clause: '1.3',
  needs: [],
  enforced: ({ seedTeams }) => seedTeams !== null,
  rows: (facts) => {
    const plan = foundedSchools(facts);
    const limit = plan?.required.maxPerSchool ?? null;
    if (plan === null || limit === null) return [];
    const parents = new Map(plan.schools.flatMap((founded) => founded.parents).map((school) => [school.id, school]));
    const given = Map.groupBy(
      plan.schools.flatMap(({ team }) => team),
      (one) => one.from.id,
    );
    if (parents.size === 0) return noneFounded(seedTeamSource);
    return [...parents.values()].map((school) => {
      const count = given.get(school.id)?.length ?? 0;
      const required = message('rule.seed_team_source.required', { limit });
      const actual = message('rule.seed_team_source.actual', { count });
      return checkRow(seedTeamSource, scopeOf.school(school), required, actual, count <= limit);
    });
  },
};

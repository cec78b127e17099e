import { quotaRow } from '../quota.ts';
import { type Rule, scopeOf } from '../rule.ts';
import { foundedRows, foundedSchools } from '../seed-teams.ts';

/** Backbone teachers among those who found a new school are at least the share (clause 1.2): `q · backbone >= p · team`. */
export const seedTeamBackbone: Rule = {
  id: 'seed_team_backbone',
  clause: '1.2',
  needs: ['backbone'],
  enforced: ({ seedTeams }) => seedTeams !== null,
  rows: (facts) => {
    const plan = foundedSchools(facts);
    if (plan === null || plan.required.backboneShare.numerator === 0) return [];
    return foundedRows(seedTeamBackbone, plan.schools, ({ school, team }) =>
      quotaRow(
        seedTeamBackbone,
        scopeOf.school(school),
        plan.required.backboneShare,
        team.filter((one) => one.backbone).length,
        team.length,
      ),
    );
  },
};

import type { SeedTeams } from '../../../src/policy/policy.ts';
import { rateText } from '../../../src/policy/rate.ts';
import type { RequirementRule } from '../../../src/rules/rule-id.ts';
import { type Message, message } from '../../../src/text/message.ts';
import { seedPlan } from '../../formulation/seed-schools.ts';
import type { RequirementKind } from '../requirement.ts';

/** One part of `seed_teams`, in force where a school opens: without it the others stand. */
const part =
  (
    rule: RequirementRule,
    clause: string,
    lax: Partial<SeedTeams>,
    values: (teams: SeedTeams) => Message['values'] | null,
  ): RequirementKind =>
  (instance) => {
    const plan = seedPlan(instance);
    const shown = plan === null || plan.schools.length === 0 ? null : values(plan.required);
    if (shown === null) return [];
    return [
      {
        rule,
        clause,
        scope: 'district',
        message: message(`require.${rule}`, shown),
        without: ({ district, policy }) => ({
          district,
          policy: { ...policy, seedTeams: policy.seedTeams === null ? null : { ...policy.seedTeams, ...lax } },
        }),
      },
    ];
  };

const none = { numerator: 0, denominator: 1 };

/** The policy's requirements of new schools, each part on its own (clauses 1.1 to 1.3). */
export const seedTeamSize = part('seed_team_size', '1.3', { members: 0 }, ({ members }) =>
  members === 0 ? null : { members },
);

export const seedTeamSource = part('seed_team_source', '1.3', { maxPerSchool: null }, ({ maxPerSchool }) =>
  maxPerSchool === null ? null : { limit: maxPerSchool },
);

export const seedTeamBackbone = part('seed_team_backbone', '1.2', { backboneShare: none }, ({ backboneShare }) =>
  backboneShare.numerator === 0 ? null : { share: rateText(backboneShare) },
);

export const seedTeamSubjects = part('seed_team_subjects', '1.2', { subjects: [] }, ({ subjects }) =>
  subjects?.length === 0 ? null : {},
);

export const seedTeamStaffed = part('seed_team_staffed', '1.1', { staffedShare: none }, (teams) =>
  teams.staffedShare.numerator === 0 ? null : { share: rateText(teams.staffedShare), by: teams.staffed },
);

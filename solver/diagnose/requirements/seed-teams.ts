import type { SeedTeams } from '../../../src/policy/policy.ts';
import { rateText } from '../../../src/policy/rate.ts';
import { type Message, message } from '../../../src/text/message.ts';
import { seedPlan } from '../../build/seed-schools.ts';
import type { Droppable, RequirementKind } from '../requirement.ts';

/** One demand of `seed_teams`: without it the others stand. */
const demand = (rule: string, clause: string, values: Message['values'], lax: Partial<SeedTeams>): Droppable => ({
  rule,
  clause,
  scope: 'district',
  message: message(`require.${rule}`, values),
  without: ({ district, policy }) => ({
    district,
    policy: { ...policy, seedTeams: policy.seedTeams === null ? null : { ...policy.seedTeams, ...lax } },
  }),
});

const none = { numerator: 0, denominator: 1 };

/** What the policy asks of new schools, each demand apart (clauses 1.1 to 1.3); nothing where no school opens. */
export const seedTeams: RequirementKind = (instance) => {
  const plan = seedPlan(instance);
  if (plan === null || plan.schools.length === 0) return [];
  const { members, maxPerSchool, backboneShare, subjects, staffedShare, staffed } = plan.asked;
  return [
    ...(members === 0 ? [] : [demand('seed_team_size', '1.3', { members }, { members: 0 })]),
    ...(maxPerSchool === null
      ? []
      : [demand('seed_team_source', '1.3', { limit: maxPerSchool }, { maxPerSchool: null })]),
    ...(backboneShare.numerator === 0
      ? []
      : [demand('seed_team_backbone', '1.2', { share: rateText(backboneShare) }, { backboneShare: none })]),
    ...(subjects?.length === 0 ? [] : [demand('seed_team_subjects', '1.2', {}, { subjects: [] })]),
    ...(staffedShare.numerator === 0
      ? []
      : [demand('seed_team_staffed', '1.1', { share: rateText(staffedShare), by: staffed }, { staffedShare: none })]),
  ];
};

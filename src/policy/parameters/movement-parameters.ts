import { z } from 'zod';
import { type MoveOccasion, moveOccasions, type PlannedMode, plannedModes } from '../../movement/planned-modes.ts';
import { message } from '../../text/message.ts';
import { clauseOf } from '../clause.ts';
import { type Field, oneOf, rate, setOf, wholeNumber, words, yesOrNo } from '../field.ts';
import { type PolicyParameter, parameter } from '../parameter.ts';
import type { SeedTeams } from '../policy.ts';
import { rateText } from '../rate.ts';

const mode = z.enum(plannedModes);

/** Keys in the vocabulary's order, so that equal tables are equal policies. */
const inOrder = <Key extends string, Value>(
  keys: readonly Key[],
  given: Readonly<Partial<Record<Key, Value>>>,
): Readonly<Partial<Record<Key, Value>>> =>
  Object.fromEntries(keys.flatMap((key) => (given[key] === undefined ? [] : [[key, given[key]]]))) as Readonly<
    Partial<Record<Key, Value>>
  >;

const moveModes: Field<Readonly<Partial<Record<MoveOccasion, PlannedMode>>>> = {
  schema: z
    .partialRecord(z.enum(moveOccasions), mode)
    .transform((given) => inOrder<MoveOccasion, PlannedMode>(moveOccasions, given)),
  expected: message('policy.expected.move_modes', {
    occasions: moveOccasions.join(', '),
    modes: plannedModes.join(', '),
  }),
};

const modeTerms: Field<Readonly<Partial<Record<PlannedMode, number | null>>>> = {
  schema: z
    .partialRecord(mode, wholeNumber(1, 120).schema.nullable())
    .transform((given) => inOrder<PlannedMode, number | null>(plannedModes, given)),
  expected: message('policy.expected.mode_terms', { modes: plannedModes.join(', ') }),
};

const seedTeams: Field<SeedTeams | null> = {
  schema: z
    .strictObject({
      members: wholeNumber(0, 1000).schema.default(1),
      max_per_school: wholeNumber(0, 1000).schema.nullable().default(null),
      backbone_share: rate.schema.default({ numerator: 1, denominator: 5 }),
      subjects: z.array(words(40).schema).nullable().default(null),
      staffed: z.enum(['opening', 'within_six_months']).default('within_six_months'),
      staffed_share: rate.schema.default({ numerator: 1, denominator: 1 }),
    })
    .transform((given) => ({
      members: given.members,
      maxPerSchool: given.max_per_school,
      backboneShare: given.backbone_share,
      subjects: given.subjects,
      staffed: given.staffed,
      staffedShare: given.staffed_share,
    }))
    .nullable(),
  expected: message('policy.expected.seed_teams'),
};

/** Modes of movement, their terms and what they count for (domain 2.2, 3); seed teams for new schools. */
export const movementParameters: readonly PolicyParameter[] = [
  parameter({
    key: 'move_modes',
    property: 'moveModes',
    fallback: {},
    clauses: [clauseOf('hualong', '0.37'), clauseOf('xingtai', '1.7'), clauseOf('liaocheng', '2.35')],
    field: moveModes,
  }),
  parameter({
    key: 'mode_terms',
    property: 'modeTerms',
    fallback: {},
    clauses: [clauseOf('rotation_2014'), clauseOf('practice')],
    field: modeTerms,
  }),
  parameter({
    key: 'counted_modes',
    property: 'countedModes',
    fallback: plannedModes.filter((each) => each !== 'shadow' && each !== 'attachment'),
    clauses: [clauseOf('hualong', '0.41'), clauseOf('rotation_2014')],
    field: setOf(plannedModes),
  }),
  parameter({
    key: 'count_mode',
    property: 'countMode',
    fallback: 'started',
    clauses: [clauseOf('hualong', '0.41'), clauseOf('product')],
    field: oneOf(['started', 'in_progress']),
  }),
  parameter({
    key: 'reserve_return',
    property: 'reserveReturn',
    fallback: false,
    clauses: [clauseOf('practice')],
    field: yesOrNo,
  }),
  parameter({
    key: 'posts_filled_by',
    property: 'postsFilledBy',
    fallback: 'anybody',
    clauses: [clauseOf('liaocheng', '2.29'), clauseOf('liaocheng', '2.24'), clauseOf('practice')],
    field: oneOf(['anybody', 'full_load']),
  }),
  parameter({
    key: 'seed_teams',
    property: 'seedTeams',
    fallback: null,
    clauses: [clauseOf('xingtai', '1.1'), clauseOf('xingtai', '1.3'), clauseOf('xingtai', '1.5')],
    field: seedTeams,
    write: (teams) =>
      teams === null
        ? null
        : {
            members: teams.members,
            max_per_school: teams.maxPerSchool,
            backbone_share: rateText(teams.backboneShare),
            subjects: teams.subjects,
            staffed: teams.staffed,
            staffed_share: rateText(teams.staffedShare),
          },
  }),
];

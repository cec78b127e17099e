import { z } from 'zod';
import { degrees } from '../../district/words.ts';
import { type Amount, amountText, parseAmount } from '../../equity/amount.ts';
import {
  type AssessedStage,
  assessedStages,
  type RequiredDegrees,
  type StandardIndicator,
  standardIndicators,
  type Thresholds,
  type VariationLimits,
} from '../../equity/standard.ts';
import { message } from '../../text/message.ts';
import { clauseOf } from '../clause.ts';
import { type Field, oneOf, refuse } from '../field.ts';
import { type PolicyParameter, parameter } from '../parameter.ts';
import { standardFloors } from '../policy.ts';

/** `"4.2"`, the number 4.2, whose shortest decimal text is read, or `"21/5"`: exactly 21/5 each. */
const amount: z.ZodType<Amount> = z.union([z.string(), z.number()]).transform((given, context) => {
  const parsed = parseAmount(String(given));
  if (parsed !== undefined) return parsed;
  refuse(context, given, { expected: message('policy.expected.amount'), found: String(given) });
  return z.NEVER;
});

const amounts = (requiredAmounts: Readonly<Record<StandardIndicator, string>>) => {
  const one = (indicator: StandardIndicator) => amount.prefault(requiredAmounts[indicator]);
  return z.strictObject({
    degree: one('degree'),
    backbone: one('backbone'),
    arts_pe: one('arts_pe'),
    teaching_area: one('teaching_area'),
    sports_area: one('sports_area'),
    equipment: one('equipment'),
    media_rooms: one('media_rooms'),
  });
};

/** The table of domain 2.4; L1 is teachers per hundred pupils, L4 square metres a pupil, L6 yuan a pupil. */
const requiredAmounts: Readonly<Record<AssessedStage, Readonly<Record<StandardIndicator, string>>>> = {
  primary: {
    degree: '4.2',
    backbone: '1',
    arts_pe: '0.9',
    teaching_area: '4.5',
    sports_area: '7.5',
    equipment: '2000',
    media_rooms: '2.3',
  },
  junior: {
    degree: '5.3',
    backbone: '1',
    arts_pe: '0.9',
    teaching_area: '5.8',
    sports_area: '10.2',
    equipment: '2500',
    media_rooms: '2.4',
  },
};

const thresholds: Field<Thresholds> = {
  schema: z.strictObject({
    primary: amounts(requiredAmounts.primary).prefault({}),
    junior: amounts(requiredAmounts.junior).prefault({}),
  }),
  expected: message('policy.expected.standard_thresholds', { indicators: standardIndicators.join(', ') }),
};

const limit = { primary: '0.5', junior: '0.45' };
const limits: Field<VariationLimits> = {
  schema: z.strictObject({
    primary: amount.prefault(limit.primary),
    junior: amount.prefault(limit.junior),
  }),
  expected: message('policy.expected.cv_limit'),
};

const requiredDegrees: Field<RequiredDegrees> = {
  schema: z.strictObject({
    primary: z.enum(degrees).default('college'),
    junior: z.enum(degrees).default('bachelor'),
  }),
  expected: message('policy.expected.standard_degrees', { degrees: degrees.join(', ') }),
};

const written = <Value>(of: (stage: AssessedStage) => Value): Record<string, Value> =>
  Object.fromEntries(assessedStages.map((stage) => [stage, of(stage)]));

/**
 * The thresholds of the quality-balance standard, where its statistics count a teacher, and the part of it a plan must
 * keep.
 */
export const standardParameters: readonly PolicyParameter[] = [
  parameter({
    key: 'standard_thresholds',
    property: 'standardThresholds',
    fallback: requiredAmounts,
    clauses: [clauseOf('supervision_2017')],
    field: thresholds,
    write: (value) =>
      written((stage) =>
        Object.fromEntries(standardIndicators.map((indicator) => [indicator, amountText(value[stage][indicator])])),
      ),
  }),
  parameter({
    key: 'standard_degrees',
    property: 'standardDegrees',
    fallback: { primary: 'college', junior: 'bachelor' },
    clauses: [clauseOf('supervision_2017')],
    field: requiredDegrees,
  }),
  parameter({
    key: 'cv_limit',
    property: 'cvLimit',
    fallback: limit,
    clauses: [clauseOf('supervision_2017')],
    field: limits,
    write: (value) => written((stage) => amountText(value[stage])),
  }),
  parameter({
    key: 'stat_site',
    property: 'statSite',
    fallback: 'host',
    clauses: [clauseOf('product')],
    field: oneOf(['host', 'home']),
  }),
  parameter({
    key: 'standard_floor',
    property: 'standardFloor',
    fallback: 'met_at_all',
    clauses: [clauseOf('hualong', '0.1'), clauseOf('supervision_2017')],
    field: oneOf(standardFloors),
  }),
];

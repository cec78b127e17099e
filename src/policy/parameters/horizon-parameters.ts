import { z } from 'zod';
import { stages } from '../../district/words.ts';
import { type Amount, parseAmount } from '../../equity/amount.ts';
import { message } from '../../text/message.ts';
import { clauseOf } from '../clause.ts';
import { type Field, rate, refuse, wholeNumber } from '../field.ts';
import type { HorizonTerms } from '../horizon-terms.ts';
import { type PolicyParameter, parameter } from '../parameter.ts';
import { rateText } from '../rate.ts';

/** Largest share: twice as many pupils a year later. */
const most = 2;

/** `"105%"`, `"1.05"` or the number 1.05: exactly 21/20 each, from 0 to `most`. Unlike a rate it may exceed 1. */
const parseShare = (text: string): Amount | undefined => {
  const clean = text.normalize('NFKC').trim();
  const amount = parseAmount(clean.replace(/\s*%$/, ''));
  if (amount === undefined) return undefined;
  return clean.endsWith('%') ? parseAmount(`${amount.numerator}/${amount.denominator * 100}`) : amount;
};

const share: z.ZodType<Amount> = z.union([z.string(), z.number()]).transform((given, context) => {
  const parsed = parseShare(String(given));
  if (parsed !== undefined && parsed.numerator <= most * parsed.denominator) return parsed;
  refuse(context, given, { expected: message('policy.expected.growth', { most: most * 100 }), found: String(given) });
  return z.NEVER;
});

const shareText = ({ numerator, denominator }: Amount): string =>
  (numerator * 100) % denominator === 0 ? `${(numerator * 100) / denominator}%` : `${numerator}/${denominator}`;

const whole = { primary: '100%', junior: '100%', senior: '100%' };
const yearly = { low: '95%', middle: '100%', high: '105%' };
const subject = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);

const inOrder = ({ low, middle, high }: HorizonTerms['entrantsYearly']): boolean =>
  low.numerator * middle.denominator <= middle.numerator * low.denominator &&
  middle.numerator * high.denominator <= high.numerator * middle.denominator;

const entrantsYearly: z.ZodType<HorizonTerms['entrantsYearly']> = z
  .strictObject({
    low: share.prefault(yearly.low),
    middle: share.prefault(yearly.middle),
    high: share.prefault(yearly.high),
  })
  .transform((given, context) => {
    if (inOrder(given)) return given;
    refuse(context, given, { expected: message('policy.expected.variants_in_order') });
    return z.NEVER;
  });

const horizon: Field<HorizonTerms> = {
  schema: z
    .strictObject({
      progression: z
        .strictObject({
          primary: share.prefault(whole.primary),
          junior: share.prefault(whole.junior),
          senior: share.prefault(whole.senior),
        })
        .prefault(whole),
      junior_entry: share.prefault('100%'),
      senior_entry: share.prefault('50%'),
      entrants_yearly: entrantsYearly.prefault(yearly as never),
      forecast_band: rate.schema.prefault('5%' as never),
      entry_age: wholeNumber(3, 9).schema.default(6),
      birth_entry: share.prefault('100%'),
      classes: z.enum(['cohort', 'fewest']).default('cohort'),
      backbone_titles: z.enum(['renewed', 'expire']).default('renewed'),
      jump_share: rate.schema.prefault('30%' as never),
      stay_years: wholeNumber(0, 12).schema.default(3),
      retraining: z
        .array(z.strictObject({ from: subject, to: subject, hours: z.int().min(0).max(5000) }))
        .max(500)
        .default([]),
      planned_hires: z
        .array(
          z.strictObject({
            year: z.int().min(2000).max(2150),
            stage: z.enum(stages),
            subject,
            number: z.int().min(1).max(9999),
          }),
        )
        .max(2000)
        .default([]),
    })
    .transform((given) => ({
      progression: given.progression,
      juniorEntry: given.junior_entry,
      seniorEntry: given.senior_entry,
      entrantsYearly: given.entrants_yearly,
      forecastBand: given.forecast_band,
      entryAge: given.entry_age,
      birthEntry: given.birth_entry,
      classes: given.classes,
      backboneTitles: given.backbone_titles,
      jumpShare: given.jump_share,
      stayYears: given.stay_years,
      retraining: given.retraining,
      plannedHires: given.planned_hires,
    })),
  expected: message('policy.expected.horizon'),
};

/** What the years ahead assume: practice, unverified, therefore one key with a default for each part. */
export const horizonParameters: readonly PolicyParameter[] = [
  parameter({
    key: 'horizon',
    property: 'horizon',
    fallback: {},
    clauses: [clauseOf('practice'), clauseOf('yuquan', '4.70')],
    field: horizon,
    write: (terms) => ({
      progression: Object.fromEntries(
        Object.entries(terms.progression).map(([stage, part]) => [stage, shareText(part)]),
      ),
      junior_entry: shareText(terms.juniorEntry),
      senior_entry: shareText(terms.seniorEntry),
      entrants_yearly: Object.fromEntries(
        Object.entries(terms.entrantsYearly).map(([variant, part]) => [variant, shareText(part)]),
      ),
      forecast_band: rateText(terms.forecastBand),
      entry_age: terms.entryAge,
      birth_entry: shareText(terms.birthEntry),
      classes: terms.classes,
      backbone_titles: terms.backboneTitles,
      jump_share: rateText(terms.jumpShare),
      stay_years: terms.stayYears,
      retraining: terms.retraining.map((one) => ({ ...one })),
      planned_hires: terms.plannedHires.map((one) => ({ ...one })),
    }),
  }),
];

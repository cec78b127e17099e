import { z } from 'zod';
import { type Amount, amountText, parseAmount } from '../../equity/amount.ts';
import { message } from '../../text/message.ts';
import { clauseOf } from '../clause.ts';
import { type Field, rate, refuse, wholeNumber, wholeNumberOrNone } from '../field.ts';
import { type PolicyParameter, parameter } from '../parameter.ts';
import { rateText } from '../rate.ts';
import { type NonTeachingShare, type StaffRatio, staffedStages, type WeeklyLoad } from '../staffing-terms.ts';

/** `"13.5"`, the number 13.5 or `"27/2"`: exactly 27/2 each, above 0 and at most `most`. */
const ratio = (most: number): z.ZodType<Amount> =>
  z.union([z.string(), z.number()]).transform((given, context) => {
    const parsed = parseAmount(String(given));
    if (parsed !== undefined && parsed.numerator > 0 && parsed.numerator <= most * parsed.denominator) return parsed;
    refuse(context, given, { expected: message('policy.expected.ratio', { most }), found: String(given) });
    return z.NEVER;
  });

const ratios = { primary: '19', junior: '13.5', senior: '12.5' };
const staffRatio: Field<StaffRatio> = {
  schema: z.strictObject({
    primary: ratio(100).prefault(ratios.primary),
    junior: ratio(100).prefault(ratios.junior),
    senior: ratio(100).prefault(ratios.senior),
  }),
  expected: message('policy.expected.staff_ratio'),
};

const shares = { primary: '9%', junior: '15%', senior: '16%' };
const nonTeachingShare: Field<NonTeachingShare> = {
  schema: z.strictObject({
    primary: rate.schema.prefault(shares.primary),
    junior: rate.schema.prefault(shares.junior),
    senior: rate.schema.prefault(shares.senior),
  }),
  expected: message('policy.expected.non_teaching_share'),
};

const loads: WeeklyLoad = { primary: 15, junior: 12 };
const lessons = (usual: number): z.ZodType<number> => z.int().min(1).max(40).default(usual);
const weeklyLoad: Field<WeeklyLoad> = {
  schema: z.strictObject({ primary: lessons(loads.primary), junior: lessons(loads.junior) }),
  expected: message('policy.expected.weekly_load'),
};

/** The staffing standard (domain 2.5, 2.7): every number unverified where its clause is practice, therefore a key. */
export const staffingParameters: readonly PolicyParameter[] = [
  parameter({
    key: 'staff_ratio',
    property: 'staffRatio',
    fallback: ratios,
    clauses: [clauseOf('staffing_2014'), clauseOf('liaocheng', '2.22')],
    field: staffRatio,
    write: (value) => Object.fromEntries(staffedStages.map((stage) => [stage, amountText(value[stage])])),
  }),
  parameter({
    key: 'class_ratio',
    property: 'classRatio',
    fallback: '1.4',
    clauses: [clauseOf('practice'), clauseOf('liaocheng', '2.3')],
    field: { schema: ratio(10).nullable(), expected: message('policy.expected.class_ratio') },
    write: (value) => (value === null ? null : amountText(value)),
  }),
  parameter({
    key: 'small_school_pupils',
    property: 'smallSchoolPupils',
    fallback: 200,
    clauses: [clauseOf('product'), clauseOf('liaocheng', '2.42')],
    field: wholeNumber(0, 10_000),
  }),
  parameter({
    key: 'boarding_pupils_per_post',
    property: 'boardingPupilsPerPost',
    fallback: null,
    clauses: [clauseOf('practice'), clauseOf('hualong', '0.13')],
    field: wholeNumberOrNone(1, 10_000),
  }),
  parameter({
    key: 'resource_teacher_pupils',
    property: 'resourceTeacherPupils',
    fallback: 5,
    clauses: [clauseOf('liaocheng', '2.41'), clauseOf('hualong', '0.50')],
    field: wholeNumberOrNone(1, 10_000),
  }),
  parameter({
    key: 'leave_cover_share',
    property: 'leaveCoverShare',
    fallback: '0%',
    clauses: [clauseOf('practice')],
    field: rate,
    write: rateText,
  }),
  parameter({
    key: 'non_teaching_share',
    property: 'nonTeachingShare',
    fallback: shares,
    clauses: [clauseOf('practice'), clauseOf('hualong', '0.14'), clauseOf('liaocheng', '2.21')],
    field: nonTeachingShare,
    write: (value) => Object.fromEntries(staffedStages.map((stage) => [stage, rateText(value[stage])])),
  }),
  parameter({
    key: 'weekly_load',
    property: 'weeklyLoad',
    fallback: loads,
    clauses: [clauseOf('practice'), clauseOf('hualong', '0.53')],
    field: weeklyLoad,
  }),
  parameter({
    key: 'total_posts',
    property: 'totalPosts',
    fallback: null,
    clauses: [clauseOf('hualong', '0.22'), clauseOf('hualong', '0.23'), clauseOf('yuquan', '4.71')],
    field: wholeNumberOrNone(0, 1_000_000),
  }),
  parameter({
    key: 'max_borrow_months',
    property: 'maxBorrowMonths',
    fallback: 12,
    clauses: [clauseOf('hualong', '0.25'), clauseOf('practice')],
    field: wholeNumber(0, 600),
  }),
];

import type { District } from '../../district/district.ts';
import { compareIds } from '../../district/ids.ts';
import { type GroupBalance, usableHolders, type YearBalance } from '../../horizon/balance.ts';
import { firstLasting, type Outlook } from '../../horizon/outlook.ts';
import type { EnrolmentYear } from '../../horizon/roll-up.ts';
import { enrolmentVariants } from '../../policy/horizon-terms.ts';
import type { Policy } from '../../policy/policy.ts';
import { policyParameters } from '../../policy/register.ts';
import { establishments } from '../../staffing/establishment.ts';
import { districtPosts } from '../../staffing/slot-table.ts';
import { message } from '../../text/message.ts';
import { type Cell, columns, type ReportTable } from '../table.ts';
import { subjectCell, termCell } from '../term-cell.ts';
import { firstYearCell, schoolYearCell, yearColumns } from './year-cells.ts';

export interface HorizonInput {
  readonly district: District;
  readonly policy: Policy;
  readonly outlook: Outlook;
}

const pupilsOf = (year: EnrolmentYear | undefined): number =>
  (year?.grades ?? []).reduce((sum, { pupils }) => sum + pupils, 0);

/** One row a school year: pupils, classes, posts, people, surplus and shortage, hiring. */
export const horizonOverview = ({ policy, outlook }: HorizonInput): ReportTable => ({
  key: 'horizon_overview',
  columns: columns(
    'school_year',
    'pupils_low:number',
    'pupils_middle:number',
    'pupils_high:number',
    'classes:number',
    'required_posts:number',
    'held_now:number',
    'short_posts:number',
    'over_posts:number',
    'unmet_within:number',
    'hires_plain:number',
    'hires_redeploying:number',
    'hires_capped:number',
    'left_short:number',
  ),
  rows: outlook.balance.middle.map((balance, ahead) => [
    schoolYearCell(policy, ahead),
    ...enrolmentVariants.map((variant) => pupilsOf(outlook.enrolment[variant][ahead])),
    (outlook.enrolment.middle[ahead]?.grades ?? []).reduce((sum, { classes }) => sum + classes, 0),
    balance.slots.reduce((sum, { required }) => sum + required, 0),
    balance.slots.reduce((sum, { held }) => sum + held, 0),
    balance.short,
    balance.over,
    balance.unmet,
    outlook.hiring.plain[ahead]?.hires ?? 0,
    outlook.hiring.redeploying[ahead]?.hires ?? 0,
    outlook.hiring.capped[ahead]?.hires ?? 0,
    outlook.hiring.capped[ahead]?.leftShort ?? 0,
  ]),
});

/** What was assumed: the policy's numbers, and what the data left open. */
export const horizonAssumptions = ({ policy, outlook }: HorizonInput): ReportTable => {
  const terms = policyParameters.find(({ key }) => key === 'horizon')?.write(policy);
  const parts = Object.entries(typeof terms === 'object' && terms !== null ? terms : {});
  return {
    key: 'horizon_assumptions',
    columns: columns('assumption', 'assumed_value:note'),
    rows: [
      ...parts.map(([part, value]): readonly Cell[] => [
        message(`horizon.part.${part}`),
        typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value),
      ]),
      ...outlook.assumed.map((one): readonly Cell[] => [message('horizon.part.data'), one]),
    ],
  };
};

/** Pupils of each grade, year by year, as expected; and each stage's sum in the three variants. */
export const horizonEnrolment = ({ district, outlook }: HorizonInput): ReportTable => {
  const years = outlook.enrolment.middle;
  const rowsOf = (variant: 'low' | 'middle' | 'high', keep: (grade: number) => boolean) =>
    Map.groupBy(
      outlook.enrolment[variant].flatMap(({ ahead, grades }) =>
        grades.map((grade) => ({ ...grade, ahead })).filter(({ grade }) => keep(grade)),
      ),
      ({ schoolId, stage, grade }) => `${schoolId}\0${stage}\0${grade}`,
    );
  const rows = district.schools.flatMap((school) =>
    [...rowsOf('middle', () => true)]
      .filter(([key]) => key.startsWith(`${school.id}\0`))
      .map(([, cells]): readonly Cell[] => [
        school.id,
        school.name,
        termCell('stage', cells[0]?.stage ?? 'primary'),
        cells[0]?.grade ?? null,
        ...years.map(({ ahead }) => cells.find((cell) => cell.ahead === ahead)?.pupils ?? 0),
      ]),
  );
  return {
    key: 'horizon_enrolment',
    columns: columns('school_id', 'school', 'stage', 'grade:number', ...yearColumns(years.length)),
    rows,
  };
};

/** Each stage of each school in the low, the middle and the high variant. */
export const horizonVariants = ({ district, outlook }: HorizonInput): ReportTable => ({
  key: 'horizon_variants',
  columns: columns('school_id', 'school', 'stage', 'variant', ...yearColumns(outlook.years.length)),
  rows: district.schools.flatMap((school) => {
    const stages = [
      ...new Set(
        outlook.enrolment.middle[0]?.grades.filter(({ schoolId }) => schoolId === school.id).map(({ stage }) => stage),
      ),
    ];
    return stages.flatMap((stage) =>
      enrolmentVariants.map((variant): readonly Cell[] => [
        school.id,
        school.name,
        termCell('stage', stage),
        message(`horizon.variant.${variant}`),
        ...outlook.enrolment[variant].map(({ grades }) =>
          grades.reduce((sum, one) => (one.schoolId === school.id && one.stage === stage ? sum + one.pupils : sum), 0),
        ),
      ]),
    );
  }),
});

/** Classes, standard posts and required posts of each school, year by year. */
export const horizonPosts = ({ district, outlook }: HorizonInput): ReportTable => {
  const standards = outlook.years.map(
    ({ district: then, policy }) =>
      new Map(establishments(then, policy).map(({ school, standard }) => [school.id, standard?.teachers ?? null])),
  );
  const required = outlook.years.map(({ district: then, policy }) => {
    const sums = new Map<string, number>();
    for (const post of districtPosts(then, policy))
      sums.set(post.schoolId, (sums.get(post.schoolId) ?? 0) + post.required);
    return sums;
  });
  const rows = district.schools.flatMap((school): readonly (readonly Cell[])[] => [
    [
      school.id,
      school.name,
      message('horizon.measure.classes'),
      ...outlook.enrolment.middle.map(({ grades }) =>
        grades.reduce((sum, one) => (one.schoolId === school.id ? sum + one.classes : sum), 0),
      ),
    ],
    [
      school.id,
      school.name,
      message('horizon.measure.standard'),
      ...standards.map((year) => year.get(school.id) ?? null),
    ],
    [school.id, school.name, message('horizon.measure.required'), ...required.map((year) => year.get(school.id) ?? 0)],
    [school.id, school.name, message('horizon.measure.approved'), ...outlook.years.map(() => school.approvedPosts)],
  ]);
  return {
    key: 'horizon_posts',
    columns: columns('school_id', 'school', 'measure', ...yearColumns(outlook.years.length)),
    rows,
  };
};

const slotsByKey = (years: readonly YearBalance[]) =>
  years.map(({ slots }) => new Map(slots.map((slot) => [slot.key, slot])));

/**
 * Held less required of every school, stage and subject: above 0 a surplus, below a shortage. Certain is what holds in
 * every variant from that year on.
 */
export const horizonBalance = ({ district, policy, outlook }: HorizonInput): ReportTable => {
  const names = new Map(district.schools.map(({ id, name }) => [id, name]));
  const middle = slotsByKey(outlook.balance.middle);
  const variants = enrolmentVariants.map((variant) => slotsByKey(outlook.balance[variant]));
  const keys = [...new Set(middle.flatMap((year) => [...year.keys()]))].toSorted(compareIds);
  const rows = keys.flatMap((key): readonly (readonly Cell[])[] => {
    const slot = middle.map((year) => year.get(key)).find((one) => one !== undefined);
    if (slot === undefined) return [];
    const differences = middle.map((year) => (year.get(key)?.held ?? 0) - (year.get(key)?.required ?? 0));
    const always = (test: (difference: number) => boolean): number | null =>
      firstLasting(
        middle.map((_, ahead) =>
          variants.every((years) =>
            test((years[ahead]?.get(key)?.held ?? 0) - (years[ahead]?.get(key)?.required ?? 0)),
          ),
        ),
      );
    if (differences.every((difference) => difference === 0)) return [];
    return [
      [
        slot.schoolId,
        names.get(slot.schoolId) ?? '',
        termCell('stage', slot.stage),
        subjectCell(policy, slot.subject),
        ...differences,
        firstYearCell(
          policy,
          always((difference) => difference < 0),
        ),
        firstYearCell(
          policy,
          always((difference) => difference > 0),
        ),
      ],
    ];
  });
  return {
    key: 'horizon_balance',
    columns: columns(
      'school_id',
      'school',
      'stage',
      'subject',
      ...yearColumns(middle.length),
      'short_certain',
      'over_certain',
    ),
    rows,
  };
};

const groupIn = (balance: YearBalance, { stage, subject }: Pick<GroupBalance, 'stage' | 'subject'>) =>
  balance.groups.find((group) => group.stage === stage && group.subject === subject);

/** Every stage and subject of the district: the year from which it cannot be filled from within, and that of a sure surplus. */
export const horizonSubjects = ({ policy, outlook }: HorizonInput): ReportTable => {
  const years = outlook.balance.middle;
  const groups = years.at(-1)?.groups ?? [];
  return {
    key: 'horizon_subjects',
    columns: columns(
      'school_year',
      'stage',
      'subject',
      'required_posts:number',
      'held_now:number',
      'short_posts:number',
      'over_posts:number',
      'from_within:number',
      'unmet_within:number',
      'unmet_from',
      'over_certain',
    ),
    rows: groups.flatMap((group) => {
      const unmetFrom = years.findIndex((year) => {
        const own = groupIn(year, group);
        return own !== undefined && own.short > own.fromWithin;
      });
      const certain = firstLasting(
        years.map((_, ahead) =>
          enrolmentVariants.every((variant) => {
            const balance = outlook.balance[variant][ahead];
            const own = balance === undefined ? undefined : groupIn(balance, group);
            return own !== undefined && own.held > own.required;
          }),
        ),
      );
      return years.flatMap((year, ahead): readonly (readonly Cell[])[] => {
        const own = groupIn(year, group);
        if (own === undefined) return [];
        return [
          [
            schoolYearCell(policy, ahead),
            termCell('stage', own.stage),
            subjectCell(policy, own.subject),
            own.required,
            own.held,
            own.short,
            own.over,
            own.fromWithin,
            own.unmet,
            firstYearCell(policy, unmetFrom < 0 ? null : unmetFrom),
            firstYearCell(policy, certain),
          ],
        ];
      });
    }),
  };
};

/** Holders of surplus posts who can teach what is short, year by year; hours are those of the retraining it takes. */
export const horizonCertified = ({ district, policy, outlook }: HorizonInput): ReportTable => {
  const names = new Map(district.schools.map(({ id, name }) => [id, name]));
  return {
    key: 'horizon_certified',
    columns: columns(
      'school_year',
      'short_stage',
      'short_subject',
      'teacher_id',
      'teacher',
      'school',
      'subject',
      'retraining_hours:number',
    ),
    rows: outlook.balance.middle.flatMap((balance, ahead) => {
      const year = outlook.years[ahead];
      if (year === undefined) return [];
      return balance.groups
        .filter(({ short }) => short > 0)
        .flatMap((group) =>
          usableHolders(year, balance, group).map(({ teacher, hours }): readonly Cell[] => [
            schoolYearCell(policy, ahead),
            termCell('stage', group.stage),
            subjectCell(policy, group.subject),
            teacher.id,
            teacher.name,
            names.get(teacher.schoolId) ?? '',
            subjectCell(policy, teacher.subject),
            hours,
          ]),
        );
    }),
  };
};

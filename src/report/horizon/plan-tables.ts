import type { District } from '../../district/district.ts';
import type { Slot } from '../../district/post.ts';
import { slotKey } from '../../district/post.ts';
import type { HorizonPlan } from '../../horizon/horizon-plan.ts';
import { postsAhead } from '../../horizon/posts-ahead.ts';
import type { RuralDoses } from '../../horizon/rural-dose.ts';
import type { Policy } from '../../policy/policy.ts';
import { type Message, message } from '../../text/message.ts';
import { type Cell, columns, type ReportTable } from '../table.ts';
import { subjectCell, termCell } from '../term-cell.ts';
import { schoolYearCell, yearColumns } from './year-cells.ts';

interface PlanInput {
  readonly district: District;
  readonly policy: Policy;
  readonly plan: HorizonPlan;
}

const yearsOf = (months: number): number => Math.round((months / 12) * 100) / 100;

/** One row a year: its plan, its proof, the quota, and what is left short and over after it. */
export const horizonYears = ({ policy, plan }: PlanInput): ReportTable => ({
  key: 'horizon_years',
  columns: columns(
    'school_year',
    'plan_status',
    'moves:number',
    'redeployed:number',
    'required_movers:number',
    'counted_movers:number',
    'rotation_debt:number',
    'first_rural:number',
    'hires_placed:number',
    'short_posts:number',
    'over_posts:number',
    'unmet_within:number',
    'levels_proven',
    'no_plan_reason:note',
  ),
  rows: plan.slices.map((slice) => [
    schoolYearCell(policy, slice.ahead),
    message(`horizon.status.${slice.plan.status}`),
    slice.plan.transfers.length,
    slice.plan.transfers.filter(({ mode }) => mode === 'placed').length,
    slice.required,
    slice.counted,
    slice.debt,
    slice.firstRural,
    slice.plan.placements.length,
    slice.short,
    slice.over,
    slice.unmet,
    `${slice.plan.levels.filter(({ proven }) => proven).length}/${slice.plan.levels.length}`,
    slice.plan.conflicts.map((conflict) => conflict.message),
  ]),
});

/** The moves of all years together, and the fewest there can be. */
export const horizonTotal = ({ plan }: PlanInput): ReportTable => ({
  key: 'horizon_total',
  columns: columns('total_moves:number', 'moves_without:number', 'moves_bound:number', 'foresight_kept'),
  rows: [
    [
      plan.moves,
      plan.movesWithout,
      plan.bound,
      message(plan.foresight ? 'horizon.foresight.kept' : 'horizon.foresight.dropped'),
    ],
  ],
});

const namesOf = ({ schools }: District) => new Map(schools.map(({ id, name }) => [id, name]));

/** Every move of every year. */
export const horizonMoves = ({ district, policy, plan }: PlanInput): ReportTable => {
  const names = namesOf(district);
  const people = new Map<string, string>([...district.teachers, ...district.hires].map(({ id, name }) => [id, name]));
  return {
    key: 'horizon_moves',
    columns: columns('school_year', 'teacher_id', 'teacher', 'from_school', 'to_school', 'stage', 'subject', 'mode'),
    rows: plan.slices.flatMap(({ ahead, plan: slice }) =>
      slice.transfers.map((move): readonly Cell[] => [
        schoolYearCell(policy, ahead),
        move.teacherId,
        people.get(move.teacherId) ?? '',
        names.get(move.fromSchoolId) ?? '',
        names.get(move.toSchoolId) ?? '',
        termCell('stage', move.stage),
        subjectCell(policy, move.subject),
        termCell('mode', move.mode),
      ]),
    ),
  };
};

/** What foresight changed in this year's plan, move by move, with the posts that each of the two places has later. */
export const horizonForesight = ({ district, policy, plan }: PlanInput): ReportTable => {
  const names = namesOf(district);
  const people = new Map(district.teachers.map(({ id, name }) => [id, name]));
  const years = postsAhead(district, policy);
  const place = (slot: Slot | null): Message =>
    slot === null
      ? message('horizon.stays')
      : message('horizon.place', {
          school: names.get(slot.schoolId) ?? slot.schoolId,
          stage: slot.stage,
          subject: slot.subject,
          posts: years.map(({ required }) => required.get(slotKey(slot)) ?? 0).join(' → '),
        });
  return {
    key: 'horizon_foresight',
    columns: columns('teacher_id', 'teacher', 'with_foresight:note', 'without_foresight:note'),
    rows: plan.changed.map((change) => [
      change.teacherId,
      people.get(change.teacherId) ?? '',
      place(change.with),
      place(change.without),
    ]),
  };
};

/** Years of backbone teaching of each rural school: so far, and after each year; the spread below. */
export const ruralDoseTable = (district: District, { schools, spread }: RuralDoses): ReportTable => {
  const names = namesOf(district);
  return {
    key: 'horizon_dose',
    columns: columns(
      'school_id',
      'school',
      'dose_had:decimal',
      ...yearColumns(spread.length).map((column) => column.replace('number', 'decimal')),
    ),
    rows: [
      ...schools.map(({ schoolId, had, after }): readonly Cell[] => [
        schoolId,
        names.get(schoolId) ?? '',
        yearsOf(had),
        ...after.map(yearsOf),
      ]),
      ['', message('horizon.dose.spread'), null, ...spread],
    ],
  };
};

/** The same by subject, at the end of the years. */
export const ruralDoseSubjects = (district: District, policy: Policy, { schools }: RuralDoses): ReportTable => {
  const names = namesOf(district);
  return {
    key: 'horizon_dose_subjects',
    columns: columns('school_id', 'school', 'subject', 'dose_end:decimal'),
    rows: schools.flatMap(({ schoolId, bySubject }) =>
      bySubject.map(([subject, months]): readonly Cell[] => [
        schoolId,
        names.get(schoolId) ?? '',
        subjectCell(policy, subject),
        yearsOf(months),
      ]),
    ),
  };
};

import { compareIds } from '../../district/ids.ts';
import { message } from '../../text/message.ts';
import { type Cell, columns, type ReportTable } from '../table.ts';
import { subjectCell, termCell } from '../term-cell.ts';
import type { HorizonInput } from './outlook-tables.ts';
import { schoolYearCell } from './year-cells.ts';

/** Supply of every year by count. */
export const horizonSupply = ({ policy, outlook }: HorizonInput): ReportTable => ({
  key: 'horizon_supply',
  columns: columns(
    'school_year',
    'staff_then:number',
    'retirements:number',
    'term_returns:number',
    'bonds_ending:number',
    'exemptions_ending:number',
    'head_terms_ending:number',
    'planned_hires:number',
    'eligible_then:number',
    'required_movers:number',
  ),
  rows: outlook.supply.map((year) => [
    schoolYearCell(policy, year.ahead),
    year.staff,
    year.retirements,
    year.termReturns,
    year.bondsEnding,
    year.exemptionsEnding,
    year.headTerms,
    year.plannedHires,
    year.eligible,
    year.requiredMovers,
  ]),
});

/** Who leaves, returns, is free of a bond or has to move, and by when. */
export const horizonEvents = ({ district, policy, outlook }: HorizonInput): ReportTable => {
  const teachers = new Map(district.teachers.map((teacher) => [teacher.id, teacher]));
  const names = new Map(district.schools.map(({ id, name }) => [id, name]));
  return {
    key: 'horizon_events',
    columns: columns('school_year', 'event', 'event_day', 'teacher_id', 'teacher', 'school', 'stage', 'subject'),
    rows: outlook.events.flatMap(({ kind, teacherId, schoolId, on, ahead }): readonly (readonly Cell[])[] => {
      const teacher = teachers.get(teacherId);
      if (teacher === undefined) return [];
      return [
        [
          schoolYearCell(policy, ahead),
          message(`horizon.event.${kind}`),
          on,
          teacherId,
          teacher.name,
          names.get(schoolId) ?? '',
          termCell('stage', teacher.stage),
          subjectCell(policy, teacher.role === 'teacher' ? teacher.subject : teacher.role),
        ],
      ];
    }),
  };
};

/** New teachers of each stage and subject a year: without redeployment, with it, and within the posts of the district. */
export const horizonHiring = ({ policy, outlook }: HorizonInput): ReportTable => {
  const { plain, redeploying, capped } = outlook.hiring;
  return {
    key: 'horizon_hiring',
    columns: columns(
      'school_year',
      'stage',
      'subject',
      'hires_plain:number',
      'hires_redeploying:number',
      'hires_capped:number',
    ),
    rows: plain.flatMap((_, ahead) => {
      const plans = [plain, redeploying, capped].map((plan) => plan[ahead]?.lines ?? []);
      const keys = new Map(plans.flat().map((line) => [`${line.stage}\0${line.subject}`, line]));
      return [...keys]
        .toSorted(([a], [b]) => compareIds(a, b))
        .map(([, { stage, subject }]): readonly Cell[] => [
          schoolYearCell(policy, ahead),
          termCell('stage', stage),
          subjectCell(policy, subject),
          ...plans.map((lines) => lines.find((line) => line.stage === stage && line.subject === subject)?.hires ?? 0),
        ]);
    }),
    summed: ['hires_plain', 'hires_redeploying', 'hires_capped'],
  };
};

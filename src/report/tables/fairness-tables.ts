import type { Fairness } from '../../explain/fairness/fairness.ts';
import { message } from '../../text/message.ts';
import { people, type ReportInput } from '../input.ts';
import { type Cell, columns, type ReportTable } from '../table.ts';
import { subjectCell, termCell } from '../term-cell.ts';

const row = (key: string, count: Cell): readonly Cell[] => [
  message(`fairness.${key}`),
  count,
  message(`fairness.${key}.says`),
];

/** Envy, volunteers and what these figures cannot show. */
export const fairnessTable = ({ envy, volunteers }: Fairness): ReportTable => ({
  key: 'fairness',
  columns: columns('item', 'people:number', 'meaning:note'),
  rows: [
    row('envy', envy.length),
    row('volunteers', volunteers.all),
    row('volunteers_first', volunteers.first),
    row('volunteers_later', volunteers.later),
    row('volunteers_stay', volunteers.stay),
    row('volunteers_elsewhere', volunteers.elsewhere.length),
    row('limits', null),
  ],
});

/** Each case of justified envy with both places in the published order. */
export const envyTable = ({ district, plan }: ReportInput, { envy }: Fairness): ReportTable => {
  const who = people(district);
  const nameOf = (id: string): string | null => who.teacher(id)?.name ?? null;
  return {
    key: 'justified_envy',
    columns: columns(
      'order_place:number',
      'teacher_id',
      'teacher',
      'points_held:decimal',
      'wish_number:number',
      'school',
      'stage',
      'subject',
      'envied_id',
      'envied',
      'envied_place:number',
      'envied_points:decimal',
    ),
    rows: envy.map((one) => [
      one.place,
      one.teacherId,
      nameOf(one.teacherId),
      one.points,
      one.wish,
      who.schoolName(one.schoolId),
      termCell('stage', one.stage),
      subjectCell(plan.policy, one.subject),
      one.envied,
      nameOf(one.envied),
      one.enviedPlace,
      one.enviedPoints,
    ]),
  };
};

/** The lowest points that got in and the highest that did not, post by post. */
export const cutoffsTable = ({ district, plan }: ReportInput, { cutoffs }: Fairness): ReportTable => {
  const who = people(district);
  return {
    key: 'cutoffs',
    columns: columns(
      'school',
      'stage',
      'subject',
      'admitted:number',
      'lowest_in:decimal',
      'refused_wishes:number',
      'highest_out:decimal',
    ),
    rows: cutoffs.map(({ schoolId, stage, subject, admitted, lowestIn, refused, highestOut }) => [
      who.schoolName(schoolId),
      termCell('stage', stage),
      subjectCell(plan.policy, subject),
      admitted,
      lowestIn,
      refused,
      highestOut,
    ]),
  };
};

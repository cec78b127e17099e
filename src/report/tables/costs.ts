import { costOfPlan } from '../../plan/cost-of-plan.ts';
import { movesOfPlan } from '../../plan/moves-of-plan.ts';
import { yuanText } from '../../policy/money.ts';
import { message } from '../../text/message.ts';
import { people, type ReportInput } from '../input.ts';
import { type Cell, columns, type ReportTable } from '../table.ts';
import { termCell } from '../term-cell.ts';

/** Fen as yuan: whole fen have at most two places, so that the number is exact. */
const yuan = (fen: number): number => Number(yuanText(fen));

/** What each arrival costs a year in addition to today, and the plan in all (domain 5.3, cost sheet; clauses 0.43, 2.31 to 2.36). */
export const costsTable = ({ district, ledger, plan }: ReportInput): ReportTable => {
  const who = people(district);
  const { arrivals, posts, total } = costOfPlan(district, plan.policy, ledger, movesOfPlan(plan));
  const { budget } = plan.policy;
  const summed = (of: (one: (typeof arrivals)[number]) => number): number =>
    yuan(arrivals.reduce((sum, one) => sum + of(one), 0));
  const added = posts.filter(({ isNew }) => isNew);
  const closing = (label: Cell, fen: number): readonly Cell[] => [
    label,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    yuan(fen),
  ];
  return {
    key: 'costs',
    columns: columns(
      'teacher_id',
      'teacher',
      'school',
      'area',
      'remoteness:number',
      'subsidy:decimal',
      'travel:decimal',
      'dormitory:decimal',
      'paid_today:decimal',
      'cost:decimal',
    ),
    summed: ['subsidy', 'travel', 'dormitory', 'paid_today', 'cost'],
    rows: [
      ...arrivals.map(({ teacherId, school, subsidy, travel, dormitory, today }): readonly Cell[] => [
        teacherId,
        who.teacher(teacherId)?.name ?? who.hire(teacherId)?.name ?? null,
        school.name,
        termCell('area', school.areaClass),
        school.remoteness,
        yuan(subsidy),
        yuan(travel),
        yuan(dormitory),
        yuan(today),
        yuan(subsidy + travel + dormitory - today),
      ]),
      ...(added.length === 0
        ? []
        : [
            closing(
              message('report.cost.special_grade', { posts: added.length }),
              added.reduce((sum, post) => sum + post.cost, 0),
            ),
          ]),
      [
        message('report.cost.total'),
        null,
        null,
        null,
        null,
        summed((one) => one.subsidy),
        summed((one) => one.travel),
        summed((one) => one.dormitory),
        summed((one) => one.today),
        yuan(total),
      ],
      ...(budget === null ? [] : [closing(message('report.cost.budget'), budget)]),
    ],
  };
};

import { costOfPlan } from '../../plan/cost-of-plan.ts';
import { movesOfPlan } from '../../plan/moves-of-plan.ts';
import { yuanText } from '../../policy/money.ts';
import { people, type ReportInput } from '../input.ts';
import { columns, type ReportTable } from '../table.ts';

/** The special-grade post of each rural cluster with who is to hold it and what it costs (clauses 2.30, 2.31). */
export const specialGradeTable = ({ district, ledger, plan }: ReportInput): ReportTable => {
  const who = people(district);
  const { posts } = costOfPlan(district, plan.policy, ledger, movesOfPlan(plan));
  return {
    key: 'special_grade',
    columns: columns('cluster', 'special_grade_holders:number', 'teacher_id', 'appointed', 'yearly_cost:decimal'),
    rows: posts.map(({ cluster, holders, appointed, cost }) => [
      cluster,
      holders,
      appointed,
      appointed === null ? null : (who.teacher(appointed)?.name ?? null),
      Number(yuanText(cost)),
    ]),
  };
};

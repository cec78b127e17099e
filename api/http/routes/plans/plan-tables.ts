import { evidenceReport } from '../../../../src/report/evidence/evidence-report.ts';
import type { ReportInput } from '../../../../src/report/input.ts';
import { planReport } from '../../../../src/report/plan-report.ts';
import type { ReportTable } from '../../../../src/report/table.ts';
import { visibilityOf } from '../../../access/visibility.ts';
import { finished } from '../../../use-cases/finished-plan.ts';
import { reportOf } from '../../../use-cases/plan-report.ts';
import { callerOf } from '../../plugins/access.ts';
import type { RouteApp } from '../route-app.ts';
import { tableRoutes } from '../table-routes.ts';

const known = new WeakMap<ReportInput, readonly ReportTable[]>();

/** The sheets of `plan.xlsx`, then those of `evidence.xlsx` that are not among them; computed once for each plan. */
const tablesOf = (input: ReportInput): readonly ReportTable[] => {
  const before = known.get(input);
  if (before !== undefined) return before;
  const plan = planReport(input);
  const evidence = input.plan.status === 'infeasible' ? [] : evidenceReport(input);
  const own = new Set(plan.map(({ key }) => key));
  const tables = [...plan, ...evidence.filter(({ key }) => !own.has(key))];
  known.set(input, tables);
  return tables;
};

/** Every table of a finished plan by name: loans of the pool, costs, registrations, totals, clauses, the standard. */
export const planTableRoutes = (app: RouteApp): void =>
  tableRoutes(app, {
    resource: '/api/plans',
    tags: ['plans'],
    action: 'tables.read',
    tablesOf: async (request, id) => {
      const caller = callerOf(request);
      return tablesOf(reportOf(await finished(app.services, caller, id), visibilityOf(caller)));
    },
  });

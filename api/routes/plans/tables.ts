import { evidenceReport } from '../../../src/report/evidence/evidence-report.ts';
import { planReport } from '../../../src/report/plan-report.ts';
import type { ReportTable } from '../../../src/report/table.ts';
import { tableListSchema, tableNameParameters, tableSchema } from '../../contract/table.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import type { StoredPlan } from '../../store/plans.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { namedTable, tableList } from '../table-body.ts';
import { finished } from './finished.ts';
import { reportOf } from './present.ts';

const known = new WeakMap<StoredPlan, readonly ReportTable[]>();

/** The sheets of `plan.xlsx`, then those of `evidence.xlsx` that are not among them; computed once for each plan. */
const tablesOf = (stored: StoredPlan): readonly ReportTable[] => {
  const before = known.get(stored);
  if (before !== undefined) return before;
  const input = reportOf(stored);
  const plan = planReport(input);
  const evidence = stored.plan.status === 'infeasible' ? [] : evidenceReport(input);
  const own = new Set(plan.map(({ key }) => key));
  const tables = [...plan, ...evidence.filter(({ key }) => !own.has(key))];
  known.set(stored, tables);
  return tables;
};

/** Every table of a finished plan by name: loans of the pool, costs, registrations, totals, clauses, the standard. */
export const planTableRoutes = (app: RouteApp): void => {
  const tags = ['plans'];
  app.get(
    '/api/plans/:id/tables',
    {
      config: { action: 'tables.read' },
      schema: { tags, params: idParameters, response: { 200: tableListSchema, ...problemsOf(404, 409) } },
    },
    async (request) =>
      tableList(languageOf(request), tablesOf(await finished(app.services, callerOf(request), request.params.id))),
  );
  app.get(
    '/api/plans/:id/tables/:name',
    {
      config: { action: 'tables.read' },
      schema: { tags, params: tableNameParameters, response: { 200: tableSchema, ...problemsOf(404, 409) } },
    },
    async (request) => {
      const { id, name } = request.params;
      const tables = tablesOf(await finished(app.services, callerOf(request), id));
      return namedTable(languageOf(request), tables, name, `/api/plans/${id}/tables`);
    },
  );
};

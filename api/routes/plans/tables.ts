import type { FastifyRequest } from 'fastify';
import { evidenceReport } from '../../../src/report/evidence/evidence-report.ts';
import type { ReportInput } from '../../../src/report/input.ts';
import { planReport } from '../../../src/report/plan-report.ts';
import type { ReportTable } from '../../../src/report/table.ts';
import { sightOf } from '../../access/sight.ts';
import { tableListSchema, tableNameParameters, tableSchema } from '../../contract/table.ts';
import { tableCsvLines } from '../../files/write-table-csv.ts';
import { reportOf } from '../../plan-report.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { csvAnswer, sendCsv } from '../sent-pieces.ts';
import { namedTable, oneTable, tableList } from '../table-body.ts';
import { finished } from './finished.ts';

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
export const planTableRoutes = (app: RouteApp): void => {
  const tags = ['plans'];
  const tables = async (request: FastifyRequest, id: string) => {
    const caller = callerOf(request);
    return tablesOf(reportOf(await finished(app.services, caller, id), sightOf(caller)));
  };
  app.get(
    '/api/plans/:id/tables',
    {
      config: { action: 'tables.read' },
      schema: {
        tags,
        summary: 'The tables of a plan by name',
        params: idParameters,
        response: { 200: tableListSchema, ...problemsOf(404, 409) },
      },
    },
    async (request) => tableList(languageOf(request), await tables(request, request.params.id)),
  );
  app.get(
    '/api/plans/:id/tables/:name',
    {
      config: { action: 'tables.read' },
      schema: {
        tags,
        summary: 'One table of a plan, in words',
        params: tableNameParameters,
        response: { 200: tableSchema, ...problemsOf(404, 409) },
      },
    },
    async (request) => {
      const { id, name } = request.params;
      return namedTable(languageOf(request), await tables(request, id), name, `/api/plans/${id}/tables`);
    },
  );
  app.get(
    '/api/plans/:id/tables/:name/csv',
    {
      config: { action: 'tables.read' },
      schema: {
        tags,
        summary: 'One table of a plan as CSV for spreadsheets',
        params: tableNameParameters,
        response: { 200: csvAnswer, ...problemsOf(404, 409) },
      },
    },
    async (request, reply) => {
      const { id, name } = request.params;
      const table = oneTable(await tables(request, id), name, `/api/plans/${id}/tables`);
      return sendCsv(reply, table.key, tableCsvLines(languageOf(request), table));
    },
  );
};

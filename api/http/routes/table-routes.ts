import type { FastifyRequest } from 'fastify';
import type { ReportTable } from '../../../src/report/table.ts';
import type { Action } from '../../access/permissions.ts';
import { tableCsvLines } from '../../documents/write-table-csv.ts';
import { tableListSchema, tableNameParameters, tableSchema } from '../contract/table.ts';
import { languageOf } from '../plugins/language.ts';
import { idParameters, problemsOf, type RouteApp } from './route-app.ts';
import { csvAnswer, sendCsv } from './sent-pieces.ts';
import { oneTable, tableBody, tableList } from './table-body.ts';

interface TableRoutes {
  /** Of which resource they are: `/api/plans`. */
  readonly resource: string;
  readonly tags: readonly string[];
  readonly action: Action;
  /** All tables of the resource with this id; throws the problem if the caller may not read it. */
  readonly tablesOf: (request: FastifyRequest, id: string) => Promise<readonly ReportTable[]>;
}

/** Tables that are read by name: their list, one in words, one as CSV for spreadsheets. */
export const tableRoutes = (app: RouteApp, { resource, tags, action, tablesOf }: TableRoutes): void => {
  const config = { action };
  const list = `${resource}/:id/tables`;
  const problems = problemsOf(404, 409);
  const found = async (request: FastifyRequest, { id, name }: { readonly id: string; readonly name: string }) =>
    oneTable(await tablesOf(request, id), name, `${resource}/${id}/tables`);

  app.get(
    list,
    {
      config,
      schema: { tags, params: idParameters, response: { 200: tableListSchema, ...problems } },
    },
    async (request) => tableList(languageOf(request), await tablesOf(request, request.params.id)),
  );
  const named = { tags, params: tableNameParameters };
  app.get(
    `${list}/:name`,
    { config, schema: { ...named, response: { 200: tableSchema, ...problems } } },
    async (request) => tableBody(languageOf(request), await found(request, request.params)),
  );
  app.get(
    `${list}/:name/csv`,
    { config, schema: { ...named, response: { 200: csvAnswer, ...problems } } },
    async (request, reply) => {
      const table = await found(request, request.params);
      return sendCsv(reply, table.key, tableCsvLines(languageOf(request), table));
    },
  );
};

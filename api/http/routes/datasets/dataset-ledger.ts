import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { ledgerColumns, ledgerLine } from '../../../../src/report/ledger-lines.ts';
import { ledgerRows } from '../../../../src/report/ledger-rows.ts';
import { visibilityOf } from '../../../access/visibility.ts';
import { tableCsvLines } from '../../../documents/write-table-csv.ts';
import { findPolicy } from '../../../use-cases/find-policy.ts';
import { foundDataset } from '../../../use-cases/found-dataset.ts';
import { policyKey } from '../../../use-cases/ledger-cache.ts';
import { visibleLedger } from '../../../use-cases/visible-ledger.ts';
import { type LedgerFilter, ledgerFilterSchema, ledgerQuerySchema, ledgerSchema } from '../../contract/ledger.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { Problem } from '../../plugins/problems.ts';
import { cacheKey, sendCached } from '../../plugins/response-cache.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { csvAnswer, sendCsv } from '../sent-pieces.ts';
import { selectTeachers } from './select-teachers.ts';

/** Who is eligible, by which clause, from which cells: page by page, filtered and sorted. */
export const ledgerRoutes = (app: RouteApp): void => {
  const { services } = app;

  /** The selected lines that the caller may see. */
  const selectedLines = async (request: FastifyRequest, id: string, { preset, ...wanted }: LedgerFilter) => {
    const caller = callerOf(request);
    const { district, sha256 } = await foundDataset(services, caller, id);
    const { policy } = await findPolicy(services, caller, preset);
    const sight = visibilityOf(caller);
    return {
      /** All that the lines depend on. */
      content: [id, sha256, policyKey(policy), sight],
      lines: () => {
        const ledger = visibleLedger(district, policy, sight);
        return { district, ledger, wanted: selectTeachers(district, ledger, wanted) };
      },
    };
  };

  app.get(
    '/api/datasets/:id/ledger',
    {
      config: { action: 'ledger.read' },
      schema: {
        tags: ['datasets'],
        params: idParameters,
        querystring: ledgerQuerySchema,
        response: { 200: ledgerSchema, ...problemsOf(400, 404) },
      },
    },
    async (request, reply) => {
      const { offset, limit, after, ...filter } = request.query;
      const { content, lines } = await selectedLines(request, request.params.id, filter);
      return sendCached(request, reply, cacheKey(request, content), (): z.input<typeof ledgerSchema> => {
        const { district, ledger, wanted } = lines();
        // A dataset never changes: the last one seen stands where it stood.
        const seen = after === undefined ? -1 : wanted.findIndex(({ id }) => id === after);
        if (after !== undefined && seen < 0) throw new Problem('invalid_request', { issues: 'after' });
        const start = seen + 1 + offset;
        const page = wanted.slice(start, start + limit);
        return {
          teachers: ledger.teachers,
          grossEligible: ledger.grossEligible,
          eligible: ledger.eligible,
          exemptions: ledger.exemptions.map(({ rule, count }) => ({ rule, count })),
          matching: wanted.length,
          offset: start,
          next: start + limit < wanted.length ? (page.at(-1)?.id ?? null) : null,
          entries: ledgerRows(languageOf(request), district, ledger, page),
        };
      });
    },
  );
  app.get(
    '/api/datasets/:id/ledger/csv',
    {
      config: { action: 'ledger.read' },
      schema: {
        tags: ['datasets'],
        params: idParameters,
        querystring: ledgerFilterSchema,
        response: { 200: csvAnswer, ...problemsOf(400, 404) },
      },
    },
    async (request, reply) => {
      const { lines } = await selectedLines(request, request.params.id, request.query);
      const { district, ledger, wanted } = lines();
      const rows = {
        *[Symbol.iterator]() {
          for (const teacher of wanted) yield ledgerLine(district, ledger, teacher);
        },
      };
      return sendCsv(reply, 'ledger', tableCsvLines(languageOf(request), { columns: ledgerColumns, rows }));
    },
  );
};

import type { z } from 'zod';
import { movesTable } from '../../../../src/report/tables/moves.ts';
import { postCountsOf, transferRows } from '../../../../src/report/transfer-rows.ts';
import type { Language } from '../../../../src/text/message.ts';
import type { Caller } from '../../../access/caller.ts';
import { visibilityOf } from '../../../access/visibility.ts';
import { csvHeadings, csvRow } from '../../../documents/write-table-csv.ts';
import type { StoredPlan } from '../../../storage/plans.ts';
import { asCaller } from '../../../storage/transaction-as-caller.ts';
import { type TransfersQuery, transfersPage } from '../../../storage/transfer-page.ts';
import { finished, withFinished } from '../../../use-cases/finished-plan.ts';
import { reportOf } from '../../../use-cases/plan-report.ts';
import type { Services } from '../../../use-cases/services.ts';
import {
  type TransferFilter,
  transferFilterSchema,
  transferListSchema,
  transferQuerySchema,
} from '../../contract/plan-parts.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { cacheKey, sendCached } from '../../plugins/response-cache.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { csvAnswer, sendCsv } from '../sent-pieces.ts';

/** Rows of the export that are read at a time. */
const atOnce = 500;

/** Not looked for, since it was answered before. */
const nothing: Awaited<ReturnType<typeof transfersPage>> = { positions: [], matching: 0 };

const wantedOf = (planId: string, filter: TransferFilter): Omit<TransfersQuery, 'after' | 'limit'> => ({
  planId,
  fromSchoolId: filter.fromSchoolId ?? null,
  toSchoolId: filter.toSchoolId ?? null,
  schoolId: filter.schoolId ?? null,
  stage: filter.stage ?? null,
  subject: filter.subject ?? null,
  mode: filter.mode ?? null,
  backbone: filter.backbone === undefined ? null : filter.backbone === 'yes',
  text: filter.text ?? null,
  sort: filter.sort,
  descending: filter.order === 'desc',
});

/** The moves at these places of the plan, as this caller sees them. */
const movesAt = (stored: StoredPlan, caller: Caller, positions: readonly number[]) => {
  const report = reportOf(stored, visibilityOf(caller));
  const transfers = positions.flatMap((position) => report.plan.transfers[position - 1] ?? []);
  return { ...report, plan: { ...report.plan, transfers } };
};

/** The moves as lines of a CSV, read in batches, so that a slow client holds no database connection. */
const csvLines = async function* (
  { database }: Pick<Services, 'database'>,
  { caller, language, stored }: { readonly caller: Caller; readonly language: Language; readonly stored: StoredPlan },
  wanted: Omit<TransfersQuery, 'after' | 'limit'>,
): AsyncGenerator<string> {
  yield csvHeadings(language, movesTable(movesAt(stored, caller, [])).columns);
  for (let after: number | null = null; ; ) {
    const page: TransfersQuery = { ...wanted, after, limit: atOnce };
    const { positions }: { readonly positions: readonly number[] } = await asCaller(database, caller, (transaction) =>
      transfersPage(transaction, page),
    );
    const { rows } = movesTable(movesAt(stored, caller, positions));
    // The number of a move is its place in the plan, not in what was selected.
    for (const [index, row] of rows.entries()) yield csvRow(language, [positions[index] ?? null, ...row.slice(1)]);
    after = positions.at(-1) ?? null;
    if (positions.length < atOnce) return;
  }
};

/** The moves of a plan page by page or as one CSV, filtered and sorted by the database, in words. */
export const planTransferRoutes = (app: RouteApp): void => {
  app.get(
    '/api/plans/:id/transfers',
    {
      config: { action: 'transfers.read' },
      schema: {
        tags: ['plans'],
        params: idParameters,
        querystring: transferQuerySchema,
        response: { 200: transferListSchema, ...problemsOf(400, 404, 409) },
      },
    },
    async (request, reply) => {
      const [caller, language] = [callerOf(request), languageOf(request)];
      const { after = null, limit, ...filter } = request.query;
      const { id } = request.params;
      const { kept, stored, found } = await withFinished(
        app.services,
        caller,
        id,
        async (transaction, stored, { state }) => {
          const { role, schoolId, teacherId } = caller;
          const content = [id, stored.dataset.sha256, state, visibilityOf(caller), role, schoolId, teacherId];
          const kept = cacheKey(request, content);
          const wanted = { ...wantedOf(id, filter), after, limit: limit + 1 };
          return {
            kept,
            stored,
            found: kept.packed === undefined ? await transfersPage(transaction, wanted) : nothing,
          };
        },
      );
      const page = found.positions.slice(0, limit);
      const last = page.at(-1);
      return sendCached(
        request,
        reply,
        kept,
        (): z.input<typeof transferListSchema> => ({
          transfers: transferRows(
            language,
            movesAt(stored, caller, page),
            postCountsOf({ district: stored.dataset.district, plan: stored.plan }),
          ),
          matching: found.matching,
          next: found.positions.length > limit && last !== undefined ? String(last) : null,
        }),
      );
    },
  );

  app.get(
    '/api/plans/:id/transfers/csv',
    {
      config: { action: 'transfers.read' },
      schema: {
        tags: ['plans'],
        params: idParameters,
        querystring: transferFilterSchema,
        response: { 200: csvAnswer, ...problemsOf(400, 404, 409) },
      },
    },
    async (request, reply) => {
      const [caller, language] = [callerOf(request), languageOf(request)];
      const stored = await finished(app.services, caller, request.params.id);
      const lines = csvLines(app.services, { caller, language, stored }, wantedOf(stored.id, request.query));
      return sendCsv(reply, 'transfers', lines);
    },
  );
};

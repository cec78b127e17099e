import { transferRows } from '../../../src/report/transfer-rows.ts';
import { sightOf } from '../../access/sight.ts';
import { transferListSchema, transferQuerySchema } from '../../contract/plan-parts.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { transfersPage } from '../../store/transfer-page.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { withFinished } from './finished.ts';
import { reportOf } from './present.ts';

/** The moves of a plan page by page, filtered and sorted by the database, in words. */
export const planTransferRoutes = (app: RouteApp): void => {
  app.get(
    '/api/plans/:id/transfers',
    {
      config: { action: 'transfers.read' },
      schema: {
        tags: ['plans'],
        summary: 'The moves of a plan, page by page, filtered and sorted',
        params: idParameters,
        querystring: transferQuerySchema,
        response: { 200: transferListSchema, ...problemsOf(400, 404, 409) },
      },
    },
    async (request) => {
      const [caller, asked] = [callerOf(request), request.query];
      const { stored, positions, matching } = await withFinished(
        app.services,
        caller,
        request.params.id,
        async (work, stored) => ({
          stored,
          ...(await transfersPage(work, {
            planId: stored.id,
            fromSchoolId: asked.fromSchoolId ?? null,
            toSchoolId: asked.toSchoolId ?? null,
            schoolId: asked.schoolId ?? null,
            stage: asked.stage ?? null,
            subject: asked.subject ?? null,
            mode: asked.mode ?? null,
            backbone: asked.backbone === undefined ? null : asked.backbone === 'yes',
            text: asked.text ?? null,
            sort: asked.sort,
            descending: asked.order === 'desc',
            after: asked.after ?? null,
            limit: asked.limit + 1,
          })),
        }),
      );
      const page = positions.slice(0, asked.limit);
      const last = page.at(-1);
      const report = reportOf(stored, sightOf(caller));
      const transfers = page.flatMap((position) => report.plan.transfers[position - 1] ?? []);
      return {
        transfers: transferRows(languageOf(request), { ...report, plan: { ...report.plan, transfers } }),
        matching,
        next: positions.length > asked.limit && last !== undefined ? String(last) : null,
      };
    },
  );
};

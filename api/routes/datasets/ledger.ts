import { ledgerRows } from '../../../src/report/ledger-rows.ts';
import { sightOf } from '../../access/sight.ts';
import { ledgerQuerySchema, ledgerSchema } from '../../contract/ledger.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { Problem } from '../../plugins/problems.ts';
import { findPolicy } from '../policies/find-policy.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { foundDataset } from './found.ts';
import { ledgerInSight } from './ledger-in-sight.ts';
import { selectTeachers } from './select-teachers.ts';

/** Who is eligible, by which clause, from which cells: page by page, filtered and sorted. */
export const ledgerRoutes = (app: RouteApp): void => {
  const { services } = app;
  app.get(
    '/api/datasets/:id/ledger',
    {
      config: { action: 'ledger.read' },
      schema: {
        tags: ['datasets'],
        summary: 'Who is eligible, by which clause, from which cells; page by page, filtered and sorted',
        params: idParameters,
        querystring: ledgerQuerySchema,
        response: { 200: ledgerSchema, ...problemsOf(400, 404) },
      },
    },
    async (request) => {
      const { preset, offset, limit, after, ...asked } = request.query;
      const caller = callerOf(request);
      const { district } = await foundDataset(services, caller, request.params.id);
      const { policy } = await findPolicy(services, caller, preset);
      const ledger = ledgerInSight(district, policy, sightOf(caller));
      const wanted = selectTeachers(district, ledger, asked);
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
    },
  );
};

import { staffingReport } from '../../../../src/report/staffing/staffing-report.ts';
import { staffingScheme } from '../../../../src/staffing/scheme.ts';
import { schemeDocument } from '../../../../src/staffing/scheme-document.ts';
import { findPolicy } from '../../../use-cases/find-policy.ts';
import { foundDataset } from '../../../use-cases/found-dataset.ts';
import { staffingQuerySchema, staffingSchema } from '../../contract/staffing.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { tableBody } from '../table-body.ts';

/** The allocation scheme of a dataset under a preset, or under the built-in policy: `staff.json` and its tables in words. */
export const staffingRoutes = (app: RouteApp): void => {
  const { services } = app;
  app.get(
    '/api/datasets/:id/staffing',
    {
      config: { action: 'posts.read' },
      schema: {
        tags: ['datasets'],
        params: idParameters,
        querystring: staffingQuerySchema,
        response: { 200: staffingSchema, ...problemsOf(400, 404) },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      const { district, sha256 } = await foundDataset(services, caller, request.params.id);
      const { policy } = await findPolicy(services, caller, request.query.preset);
      const scheme = staffingScheme(district, policy);
      const tables = staffingReport({ district, policy, scheme });
      return {
        scheme: schemeDocument(sha256, policy.referenceDate, scheme),
        tables: tables.map((table) => tableBody(languageOf(request), table)),
      };
    },
  );
};

import type { FastifyRequest } from 'fastify';
import { readinessOf } from '../../../../src/readiness/readiness.ts';
import { datasetChangesTable } from '../../../../src/report/dataset/dataset-changes-table.ts';
import { staffingReport } from '../../../../src/report/staffing/staffing-report.ts';
import type { ReportTable } from '../../../../src/report/table.ts';
import { readinessTable } from '../../../../src/report/tables/readiness-lines.ts';
import { staffingScheme } from '../../../../src/staffing/scheme.ts';
import { findPolicy } from '../../../use-cases/find-policy.ts';
import { foundDataset } from '../../../use-cases/found-dataset.ts';
import { callerOf } from '../../plugins/access.ts';
import type { RouteApp } from '../route-app.ts';
import { tableRoutes } from '../table-routes.ts';

/** The tables of a dataset that say whether it can be planned with: readiness, posts against the roster, changes. */
export const datasetTableRoutes = (app: RouteApp): void => {
  const { services } = app;
  const tablesOf = async (request: FastifyRequest, id: string): Promise<readonly ReportTable[]> => {
    const caller = callerOf(request);
    const { district } = await foundDataset(services, caller, id);
    const { policy } = await findPolicy(services, caller, undefined);
    const readiness = readinessOf(district, policy);
    const [earlier] = await services.datasets.list(caller, { after: id, limit: 1 });
    const before = earlier === undefined ? undefined : await services.datasets.find(caller, earlier.id);
    const staffing = staffingReport({ district, policy, scheme: staffingScheme(district, policy) });
    return [
      ...(readiness === undefined ? [] : [readinessTable(readiness)]),
      ...staffing.filter(({ key }) => key === 'staffing_schools'),
      ...(before === undefined ? [] : [datasetChangesTable(before.district, district)]),
    ];
  };
  tableRoutes(app, { resource: '/api/datasets', tags: ['datasets'], action: 'posts.read', tablesOf });
};

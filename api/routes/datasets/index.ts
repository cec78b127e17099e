import { ledgerRows } from '../../../src/report/ledger-rows.ts';
import type { Caller } from '../../access/caller.ts';
import { sightOf } from '../../access/sight.ts';
import { datasetListSchema, datasetSchema, namedDatasetSchema, sampleListSchema } from '../../contract/dataset.ts';
import { ledgerQuerySchema, ledgerSchema } from '../../contract/ledger.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { Problem } from '../../plugins/problems.ts';
import { findPreset } from '../policies/find-policy.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { addDataset } from './add-dataset.ts';
import { foundDataset } from './found.ts';
import { ledgerInSight } from './ledger-in-sight.ts';
import { datasetBody, datasetBrief } from './present.ts';
import { withUpload } from './upload.ts';

/** Datasets: upload or name one, read it back, and see who is eligible. */
export const datasetRoutes = (app: RouteApp): void => {
  const { services } = app;
  const tags = ['datasets'];

  app.get(
    '/api/samples',
    { config: { action: 'samples.read' }, schema: { tags, response: { 200: sampleListSchema } } },
    async () => ({
      samples: [...(await services.shelf.samples())],
    }),
  );

  app.get(
    '/api/datasets',
    { config: { action: 'datasets.read' }, schema: { tags, response: { 200: datasetListSchema } } },
    async (request) => ({
      datasets: (await services.datasets.list(callerOf(request))).map(datasetBrief),
    }),
  );

  app.post(
    '/api/datasets',
    {
      config: { action: 'datasets.import' },
      schema: {
        tags,
        consumes: ['application/json', 'multipart/form-data'],
        summary: 'Upload a workbook, a zip of CSVs or several CSVs as multipart/form-data, or name a dataset as JSON',
        response: { 201: datasetSchema, ...problemsOf(400, 404, 413, 415, 422) },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const stored = request.isMultipart()
        ? await withUpload(request, ({ path, name }) => addDataset(services, caller, path, name))
        : await addNamed(caller, request.body);
      return reply
        .code(201)
        .header('location', `/api/datasets/${stored.id}`)
        .send(datasetBody(languageOf(request), stored, sightOf(caller)));
    },
  );

  app.get(
    '/api/datasets/:id',
    {
      config: { action: 'datasets.read' },
      schema: { tags, params: idParameters, response: { 200: datasetSchema, ...problemsOf(404) } },
    },
    async (request) => {
      const caller = callerOf(request);
      const dataset = await foundDataset(services, caller, request.params.id);
      return datasetBody(languageOf(request), dataset, sightOf(caller));
    },
  );

  app.get(
    '/api/datasets/:id/ledger',
    {
      config: { action: 'ledger.read' },
      schema: {
        tags,
        params: idParameters,
        querystring: ledgerQuerySchema,
        response: { 200: ledgerSchema, ...problemsOf(400, 404) },
      },
    },
    async (request) => {
      const { preset, eligible, offset, limit } = request.query;
      const caller = callerOf(request);
      const { district } = await foundDataset(services, caller, request.params.id);
      const ledger = ledgerInSight(district, await findPreset(services.shelf, preset), sightOf(caller));
      const wanted = ledger.teachers.filter(
        ({ id }) => eligible === undefined || (ledger.entries.get(id)?.eligible === true) === (eligible === 'yes'),
      );
      return {
        teachers: ledger.teachers.length,
        grossEligible: ledger.grossEligible,
        eligible: ledger.eligible,
        exemptions: ledger.exemptions.map(({ rule, count }) => ({ rule, count })),
        matching: wanted.length,
        offset,
        entries: ledgerRows(languageOf(request), district, ledger, wanted.slice(offset, offset + limit)),
      };
    },
  );

  const addNamed = async (caller: Caller, body: unknown) => {
    const asked = namedDatasetSchema.safeParse(body);
    if (!asked.success)
      throw new Problem('invalid_request', { issues: asked.error.issues.map((i) => i.message).join('; ') });
    const path = await services.shelf.samplePath(asked.data.name);
    if (path === undefined) throw new Problem('dataset_not_found', { id: asked.data.name });
    return addDataset(services, caller, path, asked.data.name);
  };
};

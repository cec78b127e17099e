import type { Caller } from '../../access/caller.ts';
import { sightOf } from '../../access/sight.ts';
import { datasetListSchema, datasetSchema, namedDatasetSchema, sampleListSchema } from '../../contract/dataset.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { Problem } from '../../plugins/problems.ts';
import { findPolicy, policyOfForm } from '../policies/find-policy.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { addDataset } from './add-dataset.ts';
import { foundDataset } from './found.ts';
import { datasetBody, datasetBrief } from './present.ts';
import { type Upload, withUpload } from './upload.ts';

/** Datasets: upload or name one, read it back. */
export const datasetRoutes = (app: RouteApp): void => {
  const { services } = app;
  const tags = ['datasets'];

  app.get(
    '/api/samples',
    {
      config: { action: 'samples.read' },
      schema: { tags, summary: 'Names of the datasets that lie ready', response: { 200: sampleListSchema } },
    },
    async () => ({
      samples: [...(await services.shelf.samples())],
    }),
  );

  app.get(
    '/api/datasets',
    {
      config: { action: 'datasets.read' },
      schema: { tags, summary: 'The datasets of the district, the newest first', response: { 200: datasetListSchema } },
    },
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
        summary:
          'Upload a workbook, a zip of CSVs or several CSVs as multipart/form-data, or name a dataset as JSON; `policy` adds its subjects and its reference date',
        response: { 201: datasetSchema, ...problemsOf(400, 404, 413, 415, 422) },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const stored = request.isMultipart()
        ? await withUpload(request, (upload) => addUploaded(caller, upload))
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
      schema: {
        tags,
        summary: 'A dataset: its counts and its warnings',
        params: idParameters,
        response: { 200: datasetSchema, ...problemsOf(404) },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      const dataset = await foundDataset(services, caller, request.params.id);
      return datasetBody(languageOf(request), dataset, sightOf(caller));
    },
  );

  const addUploaded = async (caller: Caller, upload: Upload) => {
    const policy = await policyOfForm(services, caller, upload.policy);
    return addDataset(services, caller, upload.path, upload.name, policy);
  };
  const addNamed = async (caller: Caller, body: unknown) => {
    const asked = namedDatasetSchema.safeParse(body);
    if (!asked.success)
      throw new Problem('invalid_request', { issues: asked.error.issues.map((i) => i.message).join('; ') });
    const path = await services.shelf.samplePath(asked.data.name);
    if (path === undefined) throw new Problem('dataset_not_found', { id: asked.data.name });
    const { policy } = await findPolicy(services, caller, asked.data.policy);
    return addDataset(services, caller, path, asked.data.name, policy);
  };
};

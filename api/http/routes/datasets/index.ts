import type { Caller } from '../../../access/caller.ts';
import { visibilityOf } from '../../../access/visibility.ts';
import type { Job } from '../../../storage/job.ts';
import { isUuid } from '../../../storage/uuid.ts';
import { findPolicy, policyOfForm } from '../../../use-cases/find-policy.ts';
import { filesAt, startImport } from '../../../use-cases/start-import.ts';
import {
  datasetListSchema,
  datasetQuerySchema,
  datasetSchema,
  namedDatasetSchema,
  sampleListSchema,
} from '../../contract/dataset.ts';
import { importBriefSchema } from '../../contract/import.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { Problem, settled } from '../../plugins/problems.ts';
import { InvalidRequest, readAs } from '../../plugins/validation.ts';
import { importBrief, importPath } from '../imports/present-import.ts';
import { awaited } from '../jobs/answer.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { datasetBody, datasetBrief } from './present-dataset.ts';
import { type Upload, withUpload } from './upload.ts';

/** Datasets: upload or name one, read it back. */
export const datasetRoutes = (app: RouteApp): void => {
  const { services } = app;
  const tags = ['datasets'];

  app.get(
    '/api/samples',
    {
      config: { action: 'samples.read' },
      schema: { tags, response: { 200: sampleListSchema } },
    },
    async () => ({
      samples: [...(await services.shelf.samples())],
    }),
  );

  app.get(
    '/api/datasets',
    {
      config: { action: 'datasets.read' },
      schema: {
        tags,
        querystring: datasetQuerySchema,
        response: { 200: datasetListSchema, ...problemsOf(400) },
      },
    },
    async (request) => {
      const { after = null, limit } = request.query;
      if (after !== null && !isUuid(after)) throw new Problem('invalid_request', { issues: 'after' });
      const found = await services.datasets.list(callerOf(request), { after, limit: limit + 1 });
      const page = found.slice(0, limit);
      const next = found.length > limit ? (page.at(-1)?.id ?? null) : null;
      return { datasets: page.map(datasetBrief), next };
    },
  );

  app.post(
    '/api/datasets',
    {
      config: { action: 'datasets.import', once: true },
      schema: {
        tags,
        consumes: ['application/json', 'multipart/form-data'],
        response: { 201: datasetSchema, 202: importBriefSchema, ...problemsOf(400, 404, 409, 413, 415, 422, 503) },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const begun = request.isMultipart()
        ? await withUpload(services.folders, request, (upload) => importUploaded(caller, upload))
        : await importNamed(caller, request.body);
      const job = await awaited(app, request, reply, begun, { path: importPath, brief: importBrief });
      if (job.datasetId === null) return reply.code(202).send(importBrief(job));
      const stored = await services.datasets.head(caller, job.datasetId);
      if (stored === undefined) throw new Problem('dataset_not_found', { id: job.datasetId });
      return reply
        .code(201)
        .header('location', `/api/datasets/${stored.id}`)
        .send(datasetBody(languageOf(request), stored, visibilityOf(caller)));
    },
  );

  app.get(
    '/api/datasets/in-force',
    {
      config: { action: 'datasets.read' },
      schema: {
        tags,
        response: { 200: datasetSchema, ...problemsOf(404) },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      const dataset = await services.datasets.inForce(caller);
      if (dataset === undefined) throw new Problem('no_dataset_in_force');
      return datasetBody(languageOf(request), dataset, visibilityOf(caller));
    },
  );

  app.get(
    '/api/datasets/:id',
    {
      config: { action: 'datasets.read' },
      schema: {
        tags,
        params: idParameters,
        response: { 200: datasetSchema, ...problemsOf(404) },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      const { id } = request.params;
      const dataset = await services.datasets.head(caller, id);
      if (dataset === undefined) throw new Problem('dataset_not_found', { id });
      return datasetBody(languageOf(request), dataset, visibilityOf(caller));
    },
  );

  const importUploaded = async (caller: Caller, upload: Upload): Promise<Job> =>
    settled(await startImport(services, caller, upload, await policyOfForm(services, caller, upload.policy)));
  const importNamed = async (caller: Caller, body: unknown): Promise<Job> => {
    const named = readAs(namedDatasetSchema, body);
    if (named instanceof InvalidRequest) throw named;
    const path = await services.shelf.samplePath(named.name);
    if (path === undefined) throw new Problem('dataset_not_found', { id: named.name });
    const { policy } = await findPolicy(services, caller, named.policy);
    return settled(await startImport(services, caller, await filesAt(path, named.name), policy));
  };
};

import type { Caller } from '../../../access/caller.ts';
import { isOpen, visibilityOf } from '../../../access/visibility.ts';
import { workbookType } from '../../../documents/document-formats.ts';
import {
  correctUpload,
  type KeptUpload,
  keptUpload,
  markedUpload,
  uploadReader,
} from '../../../use-cases/kept-upload.ts';
import { outcomeOf } from '../../../use-cases/refused.ts';
import { importBriefSchema } from '../../contract/import.ts';
import { correctionsSchema, uploadRowsQuerySchema, uploadRowsSchema, uploadSchema } from '../../contract/upload.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { Problem, settled } from '../../plugins/problems.ts';
import { foundJob } from '../jobs/ended.ts';
import { empty, idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { binary, sendFile } from '../sent-pieces.ts';
import { importBrief, importPath } from './present-import.ts';
import { uploadBody } from './present-upload.ts';

/** What is kept of a refused import: its tables, its faults in place, and their correction. */
export const uploadRoutes = (app: RouteApp): void => {
  const { services } = app;
  const tags = ['datasets'];
  const read = uploadReader(services);
  const found = async (caller: Caller, id: string): Promise<KeptUpload> => {
    // The rows hold health and family columns too.
    if (!isOpen(visibilityOf(caller))) throw new Problem('not_permitted');
    return settled(await outcomeOf(() => keptUpload(services, caller, id)));
  };

  app.get(
    '/api/imports/:id/upload',
    {
      config: { action: 'uploads.read' },
      schema: { tags, params: idParameters, response: { 200: uploadSchema, ...problemsOf(401, 403, 404) } },
    },
    async (request) => {
      const upload = await found(callerOf(request), request.params.id);
      return uploadBody(languageOf(request), upload, await read(upload));
    },
  );

  app.get(
    '/api/imports/:id/rows',
    {
      config: { action: 'uploads.read' },
      schema: {
        tags,
        params: idParameters,
        querystring: uploadRowsQuerySchema,
        response: { 200: uploadRowsSchema, ...problemsOf(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const { id } = request.params;
      const { place, offset, limit } = request.query;
      const upload = await found(callerOf(request), id);
      if (!upload.kept) throw new Problem('upload_not_kept', { id });
      const { sheets } = await read(upload);
      const sheet = sheets.find((one) => one.place === place);
      if (sheet === undefined) throw new Problem('invalid_request', { issues: 'place' });
      const rows = sheet.rows.slice(offset, offset + limit).map((cells) => [...cells]);
      return { offset, total: sheet.rows.length, rows };
    },
  );

  app.post(
    '/api/imports/:id/corrections',
    {
      config: { action: 'datasets.correct', once: true },
      schema: {
        tags,
        params: idParameters,
        body: correctionsSchema,
        response: { 202: importBriefSchema, ...problemsOf(400, 401, 403, 404, 409, 422, 503) },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const { id } = request.params;
      const upload = await found(caller, id);
      if (!upload.kept) throw new Problem('upload_not_kept', { id });
      const job = await foundJob(services, caller, id, 'import');
      const { sheets } = await read(upload);
      const begun = settled(await correctUpload(services, caller, { upload, job, sheets }, request.body.cells));
      return reply.code(202).header('location', importPath(begun.id)).send(importBrief(begun));
    },
  );

  app.get(
    '/api/imports/:id/marked-workbook',
    {
      config: { action: 'uploads.read' },
      schema: {
        tags,
        params: idParameters,
        response: {
          200: { content: { [workbookType]: { schema: binary } } },
          204: empty,
          ...problemsOf(401, 403, 404, 409),
        },
      },
    },
    async (request, reply) => {
      const upload = await found(callerOf(request), request.params.id);
      const { workbook } = settled(await outcomeOf(() => markedUpload(services, upload, languageOf(request))));
      if (workbook === null) return reply.code(204).send(null);
      return sendFile(reply, { name: 'marked.xlsx', mediaType: workbookType, bytes: workbook });
    },
  );
};

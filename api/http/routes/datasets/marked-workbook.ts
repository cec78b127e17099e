import { dirname } from 'node:path';
import { workbookType } from '../../../documents/document-formats.ts';
import { policyOfForm } from '../../../use-cases/find-policy.ts';
import { callerOf } from '../../plugins/access.ts';
import { clientGone } from '../../plugins/client-gone.ts';
import { languageOf } from '../../plugins/language.ts';
import { Problem } from '../../plugins/problems.ts';
import { empty, problemsOf, type RouteApp } from '../route-app.ts';
import { binary, sendFile } from '../sent-pieces.ts';
import { withUpload } from './upload.ts';

/** The upload back as a workbook with its faulty cells marked and commented. Nothing of it is kept. */
export const markedWorkbookRoutes = (app: RouteApp): void => {
  const { services } = app;
  app.post(
    '/api/marked-workbooks',
    {
      config: { action: 'datasets.import' },
      schema: {
        tags: ['datasets'],
        consumes: ['multipart/form-data'],
        response: {
          200: { content: { [workbookType]: { schema: binary } } },
          204: empty,
          ...problemsOf(400, 413, 415, 422),
        },
      },
    },
    async (request, reply) => {
      if (!request.isMultipart()) throw new Problem('unsupported_media_type');
      const [caller, language, signal] = [callerOf(request), languageOf(request), clientGone(request)];
      const { faults, workbook } = await withUpload(services.folders, request, async ({ files, folder, policy }) => {
        const { referenceDate, subjects: addedSubjects } = await policyOfForm(services, caller, policy);
        const [first = { path: '' }] = files;
        const names = new Map(files.map(({ name }, index) => [String(index), name]));
        const path = folder === null ? first.path : dirname(first.path);
        return services.markUpload({ path, names, referenceDate, addedSubjects, language }, signal);
      });
      if (workbook !== null) return sendFile(reply, { name: 'marked.xlsx', mediaType: workbookType, bytes: workbook });
      if (faults.length > 0) throw new Problem('dataset_faults', { name: '', count: faults.length }, faults);
      return reply.code(204).send(null);
    },
  );
};

import type { Block } from '../../../../src/report/documents/official-document.ts';
import { documentMediaType } from '../../../documents/document-formats.ts';
import { previewNotice, previewNoticePdf } from '../../../use-cases/preview-notice.ts';
import { noticePdfQuerySchema, noticePreviewQuerySchema, noticePreviewSchema } from '../../contract/notice-preview.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { settled } from '../../plugins/problems.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { binary, sendFile } from '../sent-pieces.ts';

const blockBody = (block: Block) =>
  block.kind === 'fields' ? { kind: block.kind, rows: block.rows.map(([label, value]) => ({ label, value })) } : block;

/** The notice before it is issued: its sheets for the page, and the same as a PDF. Nothing is stored. */
export const noticePreviewRoutes = (app: RouteApp): void => {
  const { services } = app;
  const tags = ['documents'];

  app.get(
    '/api/plans/:id/notice-preview',
    {
      config: { action: 'previews.read' },
      schema: {
        tags,
        params: idParameters,
        querystring: noticePreviewQuerySchema,
        response: { 200: noticePreviewSchema, ...problemsOf(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const [caller, { id }, { language = languageOf(request), ...stated }] = [
        callerOf(request),
        request.params,
        request.query,
      ];
      const made = settled(await previewNotice(services, caller, id, stated, language));
      return noticePreviewSchema.parse({
        planId: id,
        notices: made.map(({ documents, ...notice }) => ({
          ...notice,
          sheets: documents.map(({ mark = null, continues = false, blocks, ...sheet }) => ({
            ...sheet,
            mark,
            continues,
            blocks: blocks.map(blockBody),
          })),
        })),
      });
    },
  );

  app.get(
    '/api/plans/:id/notice-preview/pdf',
    {
      config: { action: 'previews.read' },
      schema: {
        tags,
        params: idParameters,
        querystring: noticePdfQuerySchema,
        response: {
          200: { content: { [documentMediaType.pdf]: { schema: binary } } },
          ...problemsOf(400, 401, 403, 404, 409, 422),
        },
      },
    },
    async (request, reply) => {
      const [caller, { id: planId }, { language = languageOf(request), of, ...stated }] = [
        callerOf(request),
        request.params,
        request.query,
      ];
      const file = settled(await previewNoticePdf(services, caller, { planId, of, stated }, language));
      return sendFile(reply, { ...file, mediaType: documentMediaType.pdf });
    },
  );
};

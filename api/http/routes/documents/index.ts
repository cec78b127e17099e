import { isOpen, visibilityOf } from '../../../access/visibility.ts';
import { textPieces } from '../../../documents/byte-pieces.ts';
import { documentMediaType, workbookType } from '../../../documents/document-formats.ts';
import { planHead } from '../../../storage/decisions.ts';
import { documentsOf, findDocument } from '../../../storage/documents.ts';
import { asCaller } from '../../../storage/transaction-as-caller.ts';
import { finished } from '../../../use-cases/finished-plan.ts';
import { makeCard } from '../../../use-cases/make-card.ts';
import { decisionOf } from '../../../use-cases/plan-decision.ts';
import { startDocuments } from '../../../use-cases/start-documents.ts';
import {
  cardParameters,
  cardQuerySchema,
  documentListSchema,
  documentRequestSchema,
  documentsMadeSchema,
} from '../../contract/document.ts';
import { documentJobBriefSchema } from '../../contract/document-job.ts';
import { callerOf } from '../../plugins/access.ts';
import { clientGone } from '../../plugins/client-gone.ts';
import { languageOf } from '../../plugins/language.ts';
import { Problem, settled } from '../../plugins/problems.ts';
import { documentsMade } from '../document-jobs/documents-made.ts';
import { documentJobBrief, documentJobPath } from '../document-jobs/present-document-job.ts';
import { awaited } from '../jobs/answer.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { binary, sendFile, sendJson } from '../sent-pieces.ts';
import { noticePreviewRoutes } from './notice-preview.ts';
import { attachment, documentBody } from './present-document.ts';

/** What a document is kept as: the registration is a table. */
const paperTypes = [...Object.values(documentMediaType), workbookType, 'text/csv'];

/** Documents of a plan: make, list, fetch; a teacher's card; the decision file. */
export const documentRoutes = (app: RouteApp): void => {
  const { services } = app;
  const tags = ['documents'];
  noticePreviewRoutes(app);

  app.post(
    '/api/plans/:id/documents',
    {
      config: { action: 'documents.create', once: true },
      schema: {
        tags,
        params: idParameters,
        body: documentRequestSchema,
        response: {
          201: documentsMadeSchema,
          202: documentJobBriefSchema,
          ...problemsOf(400, 404, 409, 415, 422, 503),
        },
      },
    },
    async (request, reply) => {
      const language = request.body.language ?? languageOf(request);
      const caller = callerOf(request);
      const begun = settled(await startDocuments(services, caller, request.params.id, request.body, language));
      const job = await awaited(app, request, reply, begun, { path: documentJobPath, brief: documentJobBrief });
      if (job.state !== 'finished') return reply.code(202).send(documentJobBrief(job));
      return reply.code(201).send(await documentsMade(services, caller, job, languageOf(request)));
    },
  );

  app.get(
    '/api/plans/:id/documents',
    {
      config: { action: 'documents.read' },
      schema: {
        tags,
        params: idParameters,
        response: { 200: documentListSchema, ...problemsOf(404) },
      },
    },
    async (request) => {
      const { id } = request.params;
      const found = await asCaller(services.database, callerOf(request), async (transaction) =>
        (await planHead(transaction, id)) === undefined ? undefined : documentsOf(transaction, id),
      );
      if (found === undefined) throw new Problem('plan_not_found', { id });
      return { documents: found.map(documentBody) };
    },
  );

  app.get(
    '/api/documents/:id',
    {
      config: { action: 'documents.read' },
      schema: {
        tags,
        params: idParameters,
        response: {
          200: { content: Object.fromEntries(paperTypes.map((type) => [type, { schema: binary }])) },
          ...problemsOf(404),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const found = await asCaller(services.database, callerOf(request), (transaction) =>
        findDocument(transaction, id),
      );
      if (found === undefined) throw new Problem('document_not_found', { id });
      return sendFile(reply.header('etag', `"${found.sha256}"`), found);
    },
  );

  app.get(
    '/api/plans/:id/cards/:teacherId',
    {
      config: { action: 'cards.read' },
      schema: {
        tags,
        params: cardParameters,
        querystring: cardQuerySchema,
        response: {
          200: {
            content: {
              [documentMediaType.pdf]: { schema: binary },
              [documentMediaType.docx]: { schema: binary },
            },
          },
          ...problemsOf(400, 404, 409, 422, 500, 503, 504),
        },
      },
    },
    async (request, reply) => {
      const [{ id: planId, teacherId }, { format, choices }] = [request.params, request.query];
      const signal = AbortSignal.any([clientGone(request), app.closingSoon]);
      const card = settled(
        await makeCard(
          services,
          callerOf(request),
          { planId, teacherId, format, choices, signal },
          languageOf(request),
        ),
      );
      return sendFile(reply, { ...card, mediaType: documentMediaType[format] });
    },
  );

  app.get(
    '/api/plans/:id/decision',
    {
      config: { action: 'decisions.read' },
      schema: {
        tags,
        params: idParameters,
        response: { 200: { content: { 'application/json': { schema: binary } } }, ...problemsOf(404, 409) },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const caller = callerOf(request);
      const stored = await finished(services, caller, id);
      if (stored.plan.status === 'infeasible') throw new Problem('plan_not_available', { id });
      const decision = await decisionOf(services, caller, stored);
      const text = await services.writeDecision({ decision, isWithheld: !isOpen(visibilityOf(caller)) });
      return sendJson(reply.header('content-disposition', attachment('decision.json')), textPieces(text));
    },
  );
};

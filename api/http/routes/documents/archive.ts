import { zipLength, zipPieces } from '../../../documents/write-zip.ts';
import { planHead } from '../../../storage/decisions.ts';
import { type DocumentHead, documentsOf, findDocument } from '../../../storage/documents.ts';
import { asCaller } from '../../../storage/transaction-as-caller.ts';
import { documentArchiveQuerySchema } from '../../contract/document.ts';
import { callerOf } from '../../plugins/access.ts';
import { Problem } from '../../plugins/problems.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { binary, streamOf } from '../sent-pieces.ts';
import { attachment } from './present-document.ts';

const zipType = 'application/zip';

/** Of each name the paper made last, in the order of their names; `documents` are the newest first. */
const lastMade = (documents: readonly DocumentHead[]): readonly DocumentHead[] => {
  const byName = new Map<string, DocumentHead>();
  for (const document of documents) if (!byName.has(document.name)) byName.set(document.name, document);
  return [...byName.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
};

/** One archive of the documents of a plan that the caller may see, built while it is sent. */
export const documentArchiveRoutes = (app: RouteApp): void => {
  const { database } = app.services;
  app.get(
    '/api/plans/:id/documents/archive',
    {
      config: { action: 'documents.read' },
      schema: {
        tags: ['documents'],
        params: idParameters,
        querystring: documentArchiveQuerySchema,
        response: { 200: { content: { [zipType]: { schema: binary } } }, ...problemsOf(400, 404) },
      },
    },
    async (request, reply) => {
      const [caller, { id }, { kind, language }] = [callerOf(request), request.params, request.query];
      const found = await asCaller(database, caller, async (transaction) =>
        (await planHead(transaction, id)) === undefined ? undefined : documentsOf(transaction, id),
      );
      if (found === undefined) throw new Problem('plan_not_found', { id });
      const documents = lastMade(
        found.filter(
          (one) => (kind === undefined || one.kind === kind) && (language === undefined || one.language === language),
        ),
      );
      const length = zipLength(documents);
      if (length === null) throw new Problem('body_too_large');
      // One document at a time, each in a transaction of its own: a slow reader holds none.
      const read = async (index: number): Promise<Uint8Array> => {
        const paper = await asCaller(database, caller, (transaction) =>
          findDocument(transaction, documents[index]?.id ?? ''),
        );
        if (paper === undefined) throw new Error(`a paper of plan ${id} is gone`);
        return paper.bytes;
      };
      return reply
        .type(zipType)
        .header('content-disposition', attachment('documents.zip'))
        .header('content-length', length)
        .send(await streamOf(zipPieces(documents, read)));
    },
  );
};

import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { FastifyRequest } from 'fastify';
import { shownName } from '../../../../src/text/shown-name.ts';
import type { Caller } from '../../../access/caller.ts';
import { reachOf } from '../../../access/permissions.ts';
import { isOpen, visibilityOf } from '../../../access/visibility.ts';
import { recordEvent } from '../../../storage/events.ts';
import { addEvidence, type EvidenceHead, findEvidence } from '../../../storage/evidence.ts';
import { asCaller } from '../../../storage/transaction-as-caller.ts';
import { type EvidenceBody, evidenceSchema } from '../../contract/evidence.ts';
import { callerOf } from '../../plugins/access.ts';
import { Problem } from '../../plugins/problems.ts';
import { noteFile } from '../../plugins/upload-digest.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { binary, sendFile } from '../sent-pieces.ts';

/** What a scan or a letter comes as; nothing that a browser would run. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Bytes of one file. */
const most = 10 * 1024 * 1024;

const evidenceBody = ({ createdAt, ...head }: EvidenceHead): EvidenceBody => ({
  id: head.id,
  name: head.name,
  mediaType: head.mediaType,
  size: head.size,
  sha256: head.sha256,
  createdAt: createdAt.toISOString(),
});

/** The one file of a form. */
const oneFile = async (request: FastifyRequest) => {
  if (!request.isMultipart()) throw new Problem('unsupported_media_type');
  const part = await request.file({ limits: { fileSize: most, files: 1 } }).catch((error: unknown) => {
    throw error instanceof Error && 'code' in error ? error : new Problem('upload_not_understood', { name: '' });
  });
  if (part === undefined) throw new Problem('upload_not_understood', { name: '' });
  const name = shownName(part.filename ?? '');
  const mediaType = mediaTypes[extname(name).toLowerCase()];
  if (mediaType === undefined) throw new Problem('upload_not_understood', { name });
  const bytes = await part.toBuffer();
  noteFile(request, part.filename ?? '', createHash('sha256').update(bytes).digest('hex'));
  return { name, mediaType, bytes };
};

/** The database shows the own files, or all to who decides; the credential has to be good for what is in them besides. */
const demandFiles = (caller: Caller): void => {
  const action =
    reachOf(caller.role, 'reasons.read_sensitive') === null ? 'reasons.read_own' : 'reasons.read_sensitive';
  if (!isOpen(visibilityOf(caller), action === 'reasons.read_own')) throw new Problem('not_permitted', { action });
};

/** Give a file, fetch it. */
export const evidenceRoutes = (app: RouteApp): void => {
  const { database } = app.services;
  const tags = ['evidence'];

  app.post(
    '/api/evidence',
    {
      config: { action: 'files.create' },
      schema: {
        tags,
        consumes: ['multipart/form-data'],
        response: { 201: evidenceSchema, ...problemsOf(400, 401, 403, 413, 415, 422) },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const given = await oneFile(request);
      const added = await asCaller(database, caller, async (transaction) => {
        const head = await addEvidence(transaction, caller, given);
        // The name may tell of somebody's health: the trail holds the hash.
        const data = { sha256: head.sha256, size: head.size };
        await recordEvent(transaction, { action: 'files.create', subject: { kind: 'file', id: head.id }, data });
        return head;
      });
      return reply.code(201).header('location', `/api/evidence/${added.id}`).send(evidenceBody(added));
    },
  );

  app.get(
    '/api/evidence/:id',
    {
      config: { action: 'files.read' },
      schema: {
        tags,
        params: idParameters,
        response: {
          200: {
            content: Object.fromEntries(Object.values(mediaTypes).map((type) => [type, { schema: binary }])),
          },
          ...problemsOf(401, 403, 404),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const caller = callerOf(request);
      demandFiles(caller);
      const found = await asCaller(database, caller, (transaction) => findEvidence(transaction, id));
      if (found === undefined) throw new Problem('not_found', { path: `/api/evidence/${id}` });
      return sendFile(reply, found);
    },
  );
};

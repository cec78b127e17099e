import type { FastifyReply, FastifyRequest } from 'fastify';
import { requireSeen, type SeenRevisions } from '../../use-cases/revision.ts';

/** Sends the revision of the answered resource, for `If-Match` when it is changed. */
export const sendRevision = (reply: FastifyReply, rowVersion: number): void =>
  void reply.header('etag', `"${rowVersion}"`);

/** The revisions in `If-Match` (RFC 9110, 13.1.1); a tag that is none of ours matches nothing. */
export const seenRevisions = (request: FastifyRequest): SeenRevisions =>
  request.headers['if-match']?.split(',').flatMap((tag) => /^"(\d+)"$/.exec(tag.trim())?.[1] ?? []) ?? null;

export const requireRevision = (request: FastifyRequest, rowVersion: number): void =>
  requireSeen(seenRevisions(request), rowVersion);

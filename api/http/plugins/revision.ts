import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from './problems.ts';

const tagOf = (rowVersion: number): string => `"${rowVersion}"`;

/** Tells which state of something is answered, for `If-Match` when it is changed. */
export const sendRevision = (reply: FastifyReply, rowVersion: number): void =>
  void reply.header('etag', tagOf(rowVersion));

/** Whoever changes something says which state of it was seen (RFC 9110, 13.1.1); another one has been changed since. */
export const requireRevision = (request: FastifyRequest, rowVersion: number): void => {
  const given = request.headers['if-match'];
  if (given === undefined) throw new Problem('revision_missing');
  const tags = given.split(',').map((tag) => tag.trim());
  if (!tags.includes(tagOf(rowVersion))) throw new Problem('revision_stale');
};

import type { DocumentHead } from '../../../storage/documents.ts';
import { type DocumentBody, documentSchema } from '../../contract/document.ts';

export const documentBody = (document: DocumentHead): DocumentBody =>
  documentSchema.parse({ ...document, createdAt: document.createdAt.toISOString() });

/** A name as a header gives it: plain where it is, and encoded for what is not. */
export const attachment = (name: string): string =>
  `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name.toWellFormed())}`;

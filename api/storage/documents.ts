import { createHash } from 'node:crypto';
import type { Caller } from '../access/caller.ts';
import type { Transaction } from './database.ts';
import { isUuid } from './uuid.ts';

/** A paper to keep. */
export interface NewDocument {
  readonly kind: string;
  readonly schoolId: string | null;
  readonly name: string;
  readonly title: string;
  readonly language: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A paper in a list, without its bytes. */
export interface DocumentHead extends Omit<NewDocument, 'bytes'> {
  readonly id: string;
  readonly planId: string;
  readonly size: number;
  readonly sha256: string;
  readonly createdAt: Date;
}

const headColumns = [
  'id',
  'planId',
  'kind',
  'schoolId',
  'name',
  'title',
  'language',
  'mediaType',
  'size',
  'sha256',
  'createdAt',
] as const;

/** Stores the documents of one job, in the order given. */
export const addDocuments = async (
  transaction: Transaction,
  caller: Caller,
  planId: string,
  documents: readonly NewDocument[],
): Promise<readonly DocumentHead[]> => {
  const added: DocumentHead[] = [];
  for (const { bytes, ...document } of documents)
    added.push(
      await transaction
        .insertInto('documents')
        .values({
          ...document,
          districtId: caller.districtId ?? '',
          planId,
          size: bytes.length,
          sha256: createHash('sha256').update(bytes).digest('hex'),
          bytes: Buffer.from(bytes),
          createdBy: caller.accountId,
        })
        .returning(headColumns)
        .executeTakeFirstOrThrow(),
    );
  return added;
};

/** Documents of a plan that the caller may see, newest job first, within a job by kind and name. */
export const documentsOf = (transaction: Transaction, planId: string): Promise<readonly DocumentHead[]> =>
  transaction
    .selectFrom('documents')
    .select(headColumns)
    .where('planId', '=', planId)
    .orderBy('createdAt', 'desc')
    .orderBy('kind')
    .orderBy('name')
    .orderBy('id')
    .execute();

/** Documents by their ids, in the order of the ids. */
export const documentsNamed = async (
  transaction: Transaction,
  ids: readonly string[],
): Promise<readonly DocumentHead[]> => {
  if (ids.length === 0) return [];
  const found = await transaction.selectFrom('documents').select(headColumns).where('id', 'in', ids).execute();
  const byId = new Map(found.map((document) => [document.id, document]));
  return ids.flatMap((id) => byId.get(id) ?? []);
};

/** One paper with its bytes; nothing where it is unknown or not for this caller. */
export const findDocument = async (
  transaction: Transaction,
  id: string,
): Promise<(DocumentHead & { readonly bytes: Buffer }) | undefined> =>
  isUuid(id)
    ? transaction
        .selectFrom('documents')
        .select([...headColumns, 'bytes'])
        .where('id', '=', id)
        .executeTakeFirst()
    : undefined;

import { createHash } from 'node:crypto';
import type { Caller } from '../access/caller.ts';
import type { Transaction } from './database.ts';
import { isUuid } from './uuid.ts';

/** A file that bears an objection out, without its bytes. */
export interface EvidenceHead {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly createdAt: Date;
}

const headColumns = ['id', 'name', 'mediaType', 'size', 'sha256', 'createdAt'] as const;

export const addEvidence = (
  transaction: Transaction,
  caller: Caller,
  given: { readonly name: string; readonly mediaType: string; readonly bytes: Buffer },
): Promise<EvidenceHead> =>
  transaction
    .insertInto('files')
    .values({
      ...given,
      districtId: caller.districtId ?? '',
      size: given.bytes.length,
      sha256: createHash('sha256').update(given.bytes).digest('hex'),
      createdBy: caller.accountId,
    })
    .returning(headColumns)
    .executeTakeFirstOrThrow();

/** A file the caller may see: the own, or any for those who decide. */
export const findEvidence = async (
  transaction: Transaction,
  id: string,
): Promise<(EvidenceHead & { readonly bytes: Buffer }) | undefined> =>
  isUuid(id)
    ? transaction
        .selectFrom('files')
        .select([...headColumns, 'bytes'])
        .where('id', '=', id)
        .executeTakeFirst()
    : undefined;

import { createHash } from 'node:crypto';
import type { District } from '../../src/district/district.ts';
import { districtFingerprint } from '../../src/district/hash.ts';
import { unpacked } from './content.ts';
import type { Transaction } from './database.ts';
import { policySha256 } from './policies.ts';

const kinds = ['datasets', 'policies', 'plans', 'files', 'documents'] as const;
export type ContentKind = (typeof kinds)[number];

/** A stored content that no longer has the hash it was stored under. */
export interface ChangedContent {
  readonly kind: ContentKind;
  readonly id: string;
}

export interface ContentCheck {
  readonly checked: Readonly<Record<ContentKind, number>>;
  readonly changed: readonly ChangedContent[];
}

/** The hash of one row's content, computed again; that of content that cannot be read is no hash. */
const sha256Of: Readonly<Record<ContentKind, (transaction: Transaction, id: string) => Promise<string>>> = {
  datasets: async (transaction, id) => {
    const query = transaction.selectFrom('datasets').select('content').where('id', '=', id);
    return districtFingerprint(await unpacked<District>((await query.executeTakeFirstOrThrow()).content));
  },
  policies: async (transaction, id) => {
    const query = transaction.selectFrom('policies').select('content').where('id', '=', id);
    return policySha256((await query.executeTakeFirstOrThrow()).content);
  },
  plans: async (transaction, id) => {
    const query = transaction.selectFrom('plans').select('content').where('id', '=', id);
    return createHash('sha256')
      .update((await query.executeTakeFirstOrThrow()).content)
      .digest('hex');
  },
  files: async (transaction, id) => {
    const query = transaction.selectFrom('files').select('bytes').where('id', '=', id);
    return createHash('sha256')
      .update((await query.executeTakeFirstOrThrow()).bytes)
      .digest('hex');
  },
  documents: async (transaction, id) => {
    const query = transaction.selectFrom('documents').select('bytes').where('id', '=', id);
    return createHash('sha256')
      .update((await query.executeTakeFirstOrThrow()).bytes)
      .digest('hex');
  },
};

/** Computes the hash of every stored dataset, policy, plan, file and paper again, one after the other. */
export const checkContents = async (transaction: Transaction): Promise<ContentCheck> => {
  const changed: ChangedContent[] = [];
  const checked = { datasets: 0, policies: 0, plans: 0, files: 0, documents: 0 };
  for (const kind of kinds) {
    // A plan's other hash is of `plan.json` as the version of its day wrote it.
    const rows =
      kind === 'plans'
        ? await transaction
            .selectFrom(kind)
            .select(['id', 'contentSha256 as sha256'])
            .orderBy('createdAt')
            .orderBy('id')
            .execute()
        : await transaction.selectFrom(kind).select(['id', 'sha256']).orderBy('createdAt').orderBy('id').execute();
    for (const { id, sha256 } of rows) {
      checked[kind] += 1;
      const found = await sha256Of[kind](transaction, id).catch(() => null);
      if (found !== sha256) changed.push({ kind, id });
    }
  }
  return { checked, changed };
};

import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { canonicalJson } from '../../src/district/hash.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { policyDocument } from '../../src/policy/schema.ts';
import type { Caller } from '../access/caller.ts';
import type { Transaction } from './database.ts';
import { recordEvent } from './events.ts';
import { isUuid } from './uuid.ts';

/** A version of a district's own policy; never changed once stored. */
export interface StoredPolicy {
  readonly id: string;
  readonly name: string;
  /** From 1 for each name. */
  readonly version: number;
  readonly sha256: string;
  /** `policy.json`, complete with every default. */
  readonly content: object;
  readonly createdAt: Date;
}

const columns = ['id', 'name', 'version', 'sha256', 'content', 'createdAt'] as const;

export const policySha256 = (content: object): string =>
  createHash('sha256').update(canonicalJson(content)).digest('hex');

/** Which version a plan was made with. */
export type PolicyVersion = Pick<StoredPolicy, 'id' | 'name' | 'version'>;

/**
 * The next version of a policy of this name; where its newest version says the same, that one, and nothing is recorded.
 */
export const addPolicy = async (
  transaction: Transaction,
  caller: Caller,
  name: string,
  policy: Policy,
): Promise<StoredPolicy> => (await addOrKeepPolicy(transaction, caller, name, policy)).stored;

/** The same, and whether there is a new version. */
export const addOrKeepPolicy = async (
  transaction: Transaction,
  caller: Caller,
  name: string,
  policy: Policy,
): Promise<{ readonly stored: StoredPolicy; readonly isNew: boolean }> => {
  const districtId = caller.districtId ?? '';
  await sql`select pg_advisory_xact_lock(hashtext('junheng.policies'), hashtext(${districtId}))`.execute(transaction);
  const content = policyDocument(policy);
  const sha256 = policySha256(content);
  const [newest] = await listPolicies(transaction, name);
  if (newest?.sha256 === sha256) return { stored: newest, isNew: false };
  const stored = await transaction
    .insertInto('policies')
    .values({
      districtId,
      name,
      version: (newest?.version ?? 0) + 1,
      sha256,
      content: JSON.stringify(content),
      createdBy: caller.accountId,
    })
    .returning(columns)
    .executeTakeFirstOrThrow();
  const data = { name, version: stored.version, sha256 };
  await recordEvent(transaction, { action: 'policies.create', subject: { kind: 'policy', id: stored.id }, data });
  return { stored, isNew: true };
};

/** Of one name, or of all names in their order; the newest version of each first. */
export const listPolicies = (transaction: Transaction, name?: string): Promise<readonly StoredPolicy[]> =>
  transaction
    .selectFrom('policies')
    .select(columns)
    .$if(name !== undefined, (query) => query.where('name', '=', name ?? ''))
    .orderBy('name')
    .orderBy('version', 'desc')
    .execute();

export const findStoredPolicy = async (transaction: Transaction, id: string): Promise<StoredPolicy | undefined> =>
  isUuid(id) ? transaction.selectFrom('policies').select(columns).where('id', '=', id).executeTakeFirst() : undefined;

/** The requested version of a named policy, else the newest. */
export const findPolicyVersion = (
  transaction: Transaction,
  name: string,
  version?: number,
): Promise<StoredPolicy | undefined> =>
  transaction
    .selectFrom('policies')
    .select(columns)
    .where('name', '=', name)
    .$if(version !== undefined, (query) => query.where('version', '=', version ?? 0))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();

/** The newest version of each name, in the order of the names. */
export const newestPolicies = (transaction: Transaction): Promise<readonly StoredPolicy[]> =>
  transaction
    .selectFrom('policies')
    .distinctOn('name')
    .select(columns)
    .orderBy('name')
    .orderBy('version', 'desc')
    .execute();

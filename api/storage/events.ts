import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { canonicalJson } from '../../src/district/hash.ts';
import type { Database, Transaction } from './database.ts';

/** Something that was done: what, to what, and why. `data` holds what may be shown to everybody who reads the trail. */
export interface NewEvent {
  /** Named like the permission it took: `plans.submit`. */
  readonly action: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly why?: string | null;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** An event as it stands in the trail of its district; `districtId` is `null` for the service's own. */
export interface StoredEvent {
  readonly districtId: string | null;
  /** From 1, without a gap. */
  readonly number: number;
  readonly at: Date;
  readonly actor: string | null;
  readonly actorRole: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly why: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  /** Of the event before; sixty-four zeros before the first. */
  readonly previousSha256: string;
  readonly sha256: string;
}

export const beforeTheFirst = '0'.repeat(64);

/** SHA-256 over the canonical JSON of an event and the hash of the one before: no event can be changed or left out. */
export const eventSha256 = (event: Omit<StoredEvent, 'sha256'>): string =>
  createHash('sha256')
    .update(canonicalJson({ ...event, at: event.at.toISOString() }))
    .digest('hex');

interface Surroundings {
  readonly role: string;
  readonly district: string | null;
  readonly account: string | null;
  readonly actorRole: string | null;
}

/** Takes the place of the next event: one transaction after the other in each district, until each is done. */
const takeTurn = async (transaction: Transaction, district: string | null | undefined): Promise<Surroundings> => {
  const { rows } = await sql<Surroundings>`select
    current_setting('role') as role,
    nullif(current_setting('junheng.district', true), '') as district,
    nullif(current_setting('junheng.account', true), '') as account,
    nullif(current_setting('junheng.role', true), '') as "actorRole"`.execute(transaction);
  const [found] = rows;
  if (found === undefined) throw new Error('no answer from the database');
  const own = district === undefined ? found.district : district;
  await sql`select set_config('role', 'junheng_service', true),
    pg_advisory_xact_lock(hashtext('junheng.events'), hashtext(${own ?? ''}))`.execute(transaction);
  return { ...found, district: own };
};

/**
 * Adds an event to the trail in the transaction of the change it tells of: both are stored or neither. Who and where
 * are the caller's; the service's own work names the district itself (`null`: none). Call it last: the next event of
 * the district waits for this transaction.
 */
export const recordEvent = async (
  transaction: Transaction,
  event: NewEvent,
  district?: string | null,
): Promise<StoredEvent> => {
  const surroundings = await takeTurn(transaction, district);
  const last = await transaction
    .selectFrom('events')
    .select(['number', 'sha256'])
    .where('districtId', 'is not distinct from', surroundings.district)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const data = event.data ?? {};
  const unsealed = {
    districtId: surroundings.district,
    number: (last?.number ?? 0) + 1,
    at: new Date(),
    actor: surroundings.account,
    actorRole: surroundings.actorRole,
    action: event.action,
    subjectKind: event.subject.kind,
    subjectId: event.subject.id,
    why: event.why ?? null,
    data,
    previousSha256: last?.sha256 ?? beforeTheFirst,
  };
  const stored: StoredEvent = { ...unsealed, sha256: eventSha256(unsealed) };
  await transaction
    .insertInto('events')
    .values({ ...stored, data: JSON.stringify(data) })
    .execute();
  await sql`select set_config('role', ${surroundings.role}, true)`.execute(transaction);
  return stored;
};

/** The trail of the caller's district, newest first; `before`: only events numbered below it. */
export const listEvents = (
  transaction: Transaction,
  options: {
    readonly before?: number | undefined;
    readonly limit: number;
    readonly subject?: NewEvent['subject'];
    /** The part of the action before its point. */
    readonly area?: string | undefined;
    readonly actorRole?: string | undefined;
  },
): Promise<readonly StoredEvent[]> => {
  const { before, subject, area, actorRole } = options;
  return transaction
    .selectFrom('events')
    .selectAll()
    .$if(before !== undefined, (query) => query.where('number', '<', before ?? 0))
    .$if(subject !== undefined, (query) =>
      query.where('subjectKind', '=', subject?.kind ?? '').where('subjectId', '=', subject?.id ?? ''),
    )
    .$if(area !== undefined, (query) => query.where('action', 'like', `${area?.replaceAll('_', String.raw`\_`)}.%`))
    .$if(actorRole !== undefined, (query) => query.where('actorRole', '=', actorRole ?? ''))
    .orderBy('number', 'desc')
    .limit(options.limit)
    .execute();
};

/** Names of the accounts of some events. Names are the service's alone; a reader of the trail may read who did it. */
export const actorNames = async (
  { readOnly }: Pick<Database, 'readOnly'>,
  events: readonly Pick<StoredEvent, 'actor'>[],
): Promise<ReadonlyMap<string, string>> => {
  const ids = [...new Set(events.flatMap(({ actor }) => actor ?? []))];
  if (ids.length === 0) return new Map();
  const accounts = await readOnly.selectFrom('accounts').select(['id', 'displayName']).where('id', 'in', ids).execute();
  return new Map(accounts.map(({ id, displayName }) => [id, displayName]));
};

import type { Transaction } from './database.ts';
import { beforeTheFirst, eventSha256, type StoredEvent } from './events.ts';

/** What the check of one district's events found. */
export interface Trail {
  /** `null`: the service's own events. */
  readonly districtId: string | null;
  readonly events: number;
  /** Of the last event: written down elsewhere it shows later that none was cut off the end. */
  readonly sha256: string;
  /** The first event that is not as it was written, or is not there; `null`: the trail is whole. */
  readonly broken: { readonly number: number; readonly how: 'changed' | 'missing' } | null;
}

/** Events per read. */
const page = 1000;

const brokenAt = (event: StoredEvent, number: number, previous: string): Trail['broken'] => {
  if (event.number !== number) return { number, how: 'missing' };
  const { sha256, ...unsealed } = event;
  return event.previousSha256 === previous && eventSha256(unsealed) === sha256 ? null : { number, how: 'changed' };
};

const checkTrail = async (transaction: Transaction, districtId: string | null): Promise<Trail> => {
  let [events, sha256] = [0, beforeTheFirst];
  for (;;) {
    const rows = await transaction
      .selectFrom('events')
      .selectAll()
      .where('districtId', 'is not distinct from', districtId)
      .where('number', '>', events)
      .orderBy('number')
      .limit(page)
      .execute();
    for (const row of rows) {
      const broken = brokenAt(row, events + 1, sha256);
      if (broken !== null) return { districtId, events, sha256, broken };
      events += 1;
      sha256 = row.sha256;
    }
    if (rows.length < page) return { districtId, events, sha256, broken: null };
  }
};

/** Follows the chain of every district from its first event, and that of the service's own. */
export const checkTrails = async (transaction: Transaction): Promise<readonly Trail[]> => {
  const districts = await transaction.selectFrom('districts').select('id').orderBy('code').execute();
  const trails: Trail[] = [];
  for (const { id } of [...districts, { id: null }]) trails.push(await checkTrail(transaction, id));
  return trails;
};

/** Whether an event noted down before is still there: what was cut off the end of a trail breaks no chain. */
export const hasEvent = async (transaction: Transaction, sha256: string): Promise<boolean> => {
  const found = await transaction.selectFrom('events').select('number').where('sha256', '=', sha256).executeTakeFirst();
  return found !== undefined;
};

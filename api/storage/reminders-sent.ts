import type { Database } from './database.ts';

/** The event of a message to schools. */
export const reminderAction = 'reminders.send';

export interface SentReminder {
  readonly at: Date;
  /** Name of the account that sent it. */
  readonly by: string | null;
  readonly note: string | null;
  readonly schoolIds: readonly string[];
}

const schoolsOf = ({ schools }: Readonly<Record<string, unknown>>): readonly string[] =>
  Array.isArray(schools) ? schools.filter((one) => typeof one === 'string') : [];

/**
 * Messages to schools about a plan, newest first. They stand in the trail of events, which no principal reads: the
 * caller's permission and the schools within sight are for the reader of this list to judge.
 */
export const remindersSent = async (
  { readOnly }: Pick<Database, 'readOnly'>,
  districtId: string | null,
  planId: string,
): Promise<readonly SentReminder[]> => {
  const rows = await readOnly
    .selectFrom('events')
    .leftJoin('accounts', (join) => join.onRef('accounts.id', '=', 'events.actor'))
    .select(['events.at', 'events.why as note', 'events.data', 'accounts.displayName as by'])
    .where('events.districtId', 'is not distinct from', districtId)
    .where('subjectKind', '=', 'plan')
    .where('subjectId', '=', planId)
    .where('action', '=', reminderAction)
    .orderBy('number', 'desc')
    .limit(100)
    .execute();
  return rows.map(({ data, ...row }) => ({ ...row, schoolIds: schoolsOf(data) }));
};

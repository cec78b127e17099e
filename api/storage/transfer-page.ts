import { type RawBuilder, sql } from 'kysely';
import type { Transaction } from './database.ts';

/** What a list of moves is sorted by; names in the order of their Pinyin. */
export const transferSorts = ['position', 'teacher', 'from', 'to', 'subject', 'commute', 'wish'] as const;
export type TransferSort = (typeof transferSorts)[number];

export interface TransfersQuery {
  readonly planId: string;
  readonly fromSchoolId: string | null;
  readonly toSchoolId: string | null;
  /** Either side. */
  readonly schoolId: string | null;
  readonly stage: string | null;
  readonly subject: string | null;
  readonly mode: string | null;
  readonly backbone: boolean | null;
  /** Part of a teacher's name or code. */
  readonly text: string | null;
  readonly sort: TransferSort;
  readonly descending: boolean;
  /** Position of the last row seen. */
  readonly after: number | null;
  readonly limit: number;
}

/** Unknown journeys and moves not wished for come last, as the longest and the lowest. */
const keys: Readonly<Record<TransferSort, RawBuilder<unknown>>> = {
  position: sql`position`,
  teacher: sql`teacher_name collate "zh-x-icu"`,
  from: sql`from_school_name collate "zh-x-icu"`,
  to: sql`to_school_name collate "zh-x-icu"`,
  subject: sql`subject`,
  commute: sql`coalesce(commute_minutes, 2147483647)`,
  wish: sql`coalesce(wish_rank, 2147483647)`,
};

const escaped = (text: string): string => `%${text.replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`;

/** The page's rows by position, and how many rows match in all; of what the caller may see. */
export const transfersPage = async (
  transaction: Transaction,
  filter: TransfersQuery,
): Promise<{ readonly positions: readonly number[]; readonly matching: number }> => {
  const { schoolId, fromSchoolId, toSchoolId, stage, subject, mode, backbone, text, after } = filter;
  const matching = transaction
    .selectFrom('transfers')
    .where('planId', '=', filter.planId)
    .$if(fromSchoolId !== null, (query) => query.where('fromSchoolId', '=', fromSchoolId ?? ''))
    .$if(toSchoolId !== null, (query) => query.where('toSchoolId', '=', toSchoolId ?? ''))
    .$if(schoolId !== null, (query) =>
      query.where((where) =>
        where.or([where('fromSchoolId', '=', schoolId ?? ''), where('toSchoolId', '=', schoolId ?? '')]),
      ),
    )
    .$if(stage !== null, (query) => query.where('stage', '=', stage ?? ''))
    .$if(subject !== null, (query) => query.where('subject', '=', subject ?? ''))
    .$if(mode !== null, (query) => query.where('mode', '=', mode ?? ''))
    .$if(backbone !== null, (query) => query.where('backbone', '=', backbone === true))
    .$if(text !== null, (query) =>
      query.where((where) =>
        where.or([
          where('teacherName', 'ilike', escaped(text ?? '')),
          where('teacherId', 'ilike', escaped(text ?? '')),
        ]),
      ),
    );
  const key = keys[filter.sort];
  const way = filter.descending ? sql`<` : sql`>`;
  const rows = await matching
    .select('position')
    // Of the first page in the same question; further on, of those that were passed as well.
    .$if(after === null, (query) => query.select(sql<string>`count(*) over ()`.as('matching')))
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(${key}, position) ${way} (select ${key}, position from transfers where plan_id = ${filter.planId} and position = ${after})`,
      ),
    )
    .orderBy(key, filter.descending ? 'desc' : 'asc')
    .orderBy('position', filter.descending ? 'desc' : 'asc')
    .limit(filter.limit)
    .execute();
  const all =
    after === null
      ? rows[0]?.matching
      : (await matching.select((one) => one.fn.countAll<string>().as('count')).executeTakeFirst())?.count;
  return { positions: rows.map(({ position }) => position), matching: Number(all ?? 0) };
};

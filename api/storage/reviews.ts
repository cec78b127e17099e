import { schoolId, teacherId } from '../../src/district/ids.ts';
import type { Answer, AnswerStanding } from '../../src/review/objection/objection.ts';
import type { Caller } from '../access/caller.ts';
import type { Transaction } from './database.ts';
import { isUuid } from './uuid.ts';

/** An answer with what the database knows of it besides. */
export interface StoredAnswer extends Answer {
  readonly planId: string;
  /** Why it was upheld or rejected; visible to those who decide and to the author. */
  readonly opinion: string | null;
  readonly createdAt: Date;
  readonly decidedAt: Date | null;
  readonly rowVersion: number;
}

const answerColumns = [
  'id',
  'planId',
  'kind',
  'createdBy',
  'schoolId',
  'teacherId',
  'late',
  'objection',
  'standing',
  'opinion',
  'createdAt',
  'decidedAt',
  'rowVersion',
] as const;

interface AnswerRow
  extends Pick<StoredAnswer, Exclude<(typeof answerColumns)[number], 'createdBy' | 'schoolId' | 'teacherId'>> {
  readonly createdBy: string | null;
  readonly schoolId: string | null;
  readonly teacherId: string | null;
}

const answerOf = ({ createdBy, schoolId: school, teacherId: teacher, ...row }: AnswerRow): StoredAnswer => ({
  ...row,
  by: createdBy ?? '',
  schoolId: school === null ? null : schoolId(school),
  teacherId: teacher === null ? null : teacherId(teacher),
});

export const addAnswer = async (
  transaction: Transaction,
  caller: Caller,
  planId: string,
  answer: Answer,
): Promise<StoredAnswer> => {
  const { id, kind, schoolId: school, teacherId: teacher, late, objection, standing } = answer;
  const row = await transaction
    .insertInto('reviews')
    .values({
      id,
      districtId: caller.districtId ?? '',
      planId,
      kind,
      schoolId: school,
      teacherId: teacher,
      late,
      objection: objection === null ? null : JSON.stringify(objection),
      standing,
      createdBy: caller.accountId,
    })
    .returning(answerColumns)
    .executeTakeFirstOrThrow();
  return answerOf(row);
};

/** One answer of the caller's; locked until the transaction ends, so that two verdicts cannot both be given. */
export const answerForChange = async (transaction: Transaction, id: string): Promise<StoredAnswer | undefined> => {
  if (!isUuid(id)) return undefined;
  const row = await transaction
    .selectFrom('reviews')
    .select(answerColumns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? undefined : answerOf(row);
};

export const findAnswer = async (transaction: Transaction, id: string): Promise<StoredAnswer | undefined> => {
  if (!isUuid(id)) return undefined;
  const row = await transaction.selectFrom('reviews').select(answerColumns).where('id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : answerOf(row);
};

/** Answers to some plans that the caller may see, in the order they were given. */
export const answersTo = async (
  transaction: Transaction,
  planIds: readonly string[],
): Promise<readonly StoredAnswer[]> => {
  if (planIds.length === 0) return [];
  const rows = await transaction
    .selectFrom('reviews')
    .select(answerColumns)
    .where('planId', 'in', [...planIds])
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
  return rows.map(answerOf);
};

/** A page of answers, oldest first; `after` the last one seen. */
export const answersPage = async (
  transaction: Transaction,
  filter: {
    readonly planIds: readonly string[];
    readonly standing: AnswerStanding | null;
    readonly kind: Answer['kind'] | null;
    readonly schoolId: string | null;
    readonly after: string | null;
    readonly limit: number;
  },
): Promise<readonly StoredAnswer[]> => {
  const { standing, kind, schoolId: school, after } = filter;
  const rows = await transaction
    .selectFrom('reviews')
    .select(answerColumns)
    .where('planId', 'in', [...filter.planIds])
    .$if(standing !== null, (query) => query.where('standing', '=', standing ?? 'open'))
    .$if(kind !== null, (query) => query.where('kind', '=', kind ?? 'review'))
    .$if(school !== null, (query) => query.where('schoolId', '=', school))
    .$if(after !== null, (query) =>
      query.where((where) =>
        where(
          where.refTuple('createdAt', 'id'),
          '>',
          transaction
            .selectFrom('reviews')
            .select(['createdAt', 'id'])
            .where('id', '=', after ?? '')
            .$asTuple('createdAt', 'id'),
        ),
      ),
    )
    .orderBy('createdAt')
    .orderBy('id')
    .limit(filter.limit)
    .execute();
  return rows.map(answerOf);
};

/** What became of an answer, once. */
export const decideAnswer = async (
  transaction: Transaction,
  decided: Answer,
  by: { readonly accountId: string; readonly at: Date; readonly opinion: string | null },
): Promise<StoredAnswer> => {
  const row = await transaction
    .updateTable('reviews')
    .set((one) => ({
      standing: decided.standing,
      opinion: by.opinion,
      decidedAt: by.at,
      decidedBy: by.accountId,
      rowVersion: one('rowVersion', '+', 1),
    }))
    .where('id', '=', decided.id)
    .returning(answerColumns)
    .executeTakeFirstOrThrow();
  return answerOf(row);
};

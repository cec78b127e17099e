import type { OrderBody } from '../../../api/http/contract/order.ts';
import type { TransferBody } from '../../../api/http/contract/plan-parts.ts';
import type { AnswerBody } from '../../app/service.ts';
import type { Shape } from '../../parts/glyph.tsx';

export const schoolWords = ['accepted', 'open', 'objected', 'upheld'] as const;
export type SchoolWord = (typeof schoolWords)[number];

export const wordShapes: Readonly<Record<SchoolWord, Shape>> = {
  accepted: 'holds',
  open: 'open',
  objected: 'objection',
  upheld: 'objection',
};

/** What people say and order about a move. */
export interface MoveMarks {
  readonly word: SchoolWord;
  /** The order in force that pins or forbids this move. */
  readonly order: { readonly id: string; readonly kind: 'pin' | 'forbid' } | null;
  readonly changed: boolean;
}

/** The school's word on a move: what it said of the teacher, else of its whole list. */
const wordOf = (move: TransferBody, answers: readonly AnswerBody[]): SchoolWord => {
  const spoken = answers.filter(
    ({ kind, standing, schoolId }) =>
      kind === 'review' && standing !== 'withdrawn' && (schoolId === null || schoolId === move.fromSchoolId),
  );
  const own = spoken.filter(({ teacherId }) => teacherId === move.teacherId);
  if (own.some(({ standing }) => standing === 'upheld')) return 'upheld';
  if (own.some(({ standing }) => standing === 'open')) return 'objected';
  const whole = spoken.some(({ teacherId, standing }) => teacherId === null && standing === 'accepted');
  return whole || own.length > 0 ? 'accepted' : 'open';
};

const kindOf = (order: OrderBody, move: TransferBody): 'pin' | 'forbid' | null => {
  const names = order.schoolId === move.toSchoolId;
  if (order.kind === 'assign') return names ? 'pin' : null;
  if (order.kind === 'move') return 'pin';
  return order.kind === 'stay' || order.schoolId === null || names ? 'forbid' : null;
};

interface Sources {
  readonly answers: readonly AnswerBody[];
  readonly orders: readonly OrderBody[];
  readonly changed: ReadonlySet<string>;
}

/** Marks of every move, by the teacher's code. */
export const marksOf = (moves: readonly TransferBody[], sources: Sources): ReadonlyMap<string, MoveMarks> => {
  const answers = Map.groupBy(sources.answers, ({ teacherId, schoolId }) => teacherId ?? `list ${schoolId}`);
  const orders = Map.groupBy(
    sources.orders.filter(({ revokedAt }) => revokedAt === null),
    ({ teacherId }) => teacherId,
  );
  return new Map(
    moves.map((move) => {
      const spoken = [...(answers.get(move.teacherId) ?? []), ...(answers.get(`list ${move.fromSchoolId}`) ?? [])];
      const order = (orders.get(move.teacherId) ?? [])
        .map((one) => ({ id: one.id, kind: kindOf(one, move) }))
        .findLast(({ kind }) => kind !== null);
      return [
        move.teacherId,
        {
          word: wordOf(move, spoken),
          order: order === undefined || order.kind === null ? null : { id: order.id, kind: order.kind },
          changed: sources.changed.has(move.teacherId),
        },
      ];
    }),
  );
};

export const noMarks: MoveMarks = { word: 'open', order: null, changed: false };

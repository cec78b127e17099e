import type { TransferBody } from '../../../api/http/contract/plan-parts.ts';
import { type MoveMarks, noMarks } from './move-marks.ts';

/** Filters by what a move is, or what people say of it; chips with counts. */
export const markFilters = ['backbone', 'objected', 'ordered', 'changed'] as const;
export type MarkFilter = (typeof markFilters)[number];

/** What the reader narrows and orders the moves by. */
export interface MovesView {
  readonly words: string;
  /** `urban-rural` and the like; empty for every flow. */
  readonly flow: string;
  /** Moves out of or into this school; empty for every school. */
  readonly school: string;
  readonly only: readonly MarkFilter[];
  readonly sort: SortKey;
  readonly descending: boolean;
}

export const sortKeys = ['teacher', 'subject', 'from', 'years', 'to', 'mode', 'wish', 'minutes'] as const;
export type SortKey = (typeof sortKeys)[number];

export const initialView: MovesView = { words: '', flow: '', school: '', only: [], sort: 'to', descending: false };

export const flowOf = (move: TransferBody): string => `${move.fromArea}-${move.toArea}`;

export const passes: Readonly<Record<MarkFilter, (move: TransferBody, marks: MoveMarks) => boolean>> = {
  backbone: (move) => move.backbone,
  objected: (_move, { word }) => word === 'objected' || word === 'upheld',
  ordered: (_move, { order }) => order !== null,
  changed: (_move, { changed }) => changed,
};

type Sorted = (move: TransferBody) => string | number | null;
const keys: Readonly<Record<SortKey, Sorted>> = {
  teacher: (move) => move.teacher,
  subject: (move) => `${move.stageName}${move.subjectName}`,
  from: (move) => move.fromSchool,
  years: (move) => move.monthsAtSchool,
  to: (move) => move.toSchool,
  mode: (move) => move.modeName,
  wish: (move) => move.wishRank,
  minutes: (move) => move.commuteMinutes,
};

/** Moves that match, in the reader's order; unknown values come last in both directions. */
export const viewed = (
  moves: readonly TransferBody[],
  view: MovesView,
  language: string,
  marks: ReadonlyMap<string, MoveMarks> = new Map(),
): readonly TransferBody[] => {
  const words = view.words.trim().toLowerCase().split(/\s+/);
  const matches = (move: TransferBody): boolean => {
    const text =
      `${move.teacherId} ${move.teacher} ${move.fromSchool} ${move.toSchool} ${move.stageName}${move.subjectName}`.toLowerCase();
    return (
      words.every((word) => text.includes(word)) &&
      (view.flow === '' || flowOf(move) === view.flow) &&
      (view.school === '' || move.fromSchoolId === view.school || move.toSchoolId === view.school) &&
      view.only.every((filter) => passes[filter](move, marks.get(move.teacherId) ?? noMarks))
    );
  };
  const collator = new Intl.Collator(language === 'zh' ? 'zh-Hans-CN' : 'en');
  const way = view.descending ? -1 : 1;
  return moves.filter(matches).toSorted((one, other) => {
    const [a, b] = [keys[view.sort](one), keys[view.sort](other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
    return way * order || (one.teacherId < other.teacherId ? -1 : 1);
  });
};

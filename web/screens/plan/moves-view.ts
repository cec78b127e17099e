import type { TransferBody } from '../../../api/http/contract/plan-parts.ts';

/** What the reader narrows and orders the moves by. */
export interface MovesView {
  readonly words: string;
  /** `urban-rural` and the like; empty for every flow. */
  readonly flow: string;
  readonly backboneOnly: boolean;
  readonly sort: SortKey;
  readonly descending: boolean;
}

export const sortKeys = ['teacher', 'subject', 'from', 'years', 'to', 'mode', 'wish', 'minutes'] as const;
export type SortKey = (typeof sortKeys)[number];

export const initialView: MovesView = { words: '', flow: '', backboneOnly: false, sort: 'to', descending: false };

export const flowOf = (move: TransferBody): string => `${move.fromArea}-${move.toArea}`;

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
export const viewed = (moves: readonly TransferBody[], view: MovesView, language: string): readonly TransferBody[] => {
  const words = view.words.trim().toLowerCase().split(/\s+/);
  const matches = (move: TransferBody): boolean => {
    const text =
      `${move.teacherId} ${move.teacher} ${move.fromSchool} ${move.toSchool} ${move.stageName}${move.subjectName}`.toLowerCase();
    return (
      words.every((word) => text.includes(word)) &&
      (view.flow === '' || flowOf(move) === view.flow) &&
      (!view.backboneOnly || move.backbone)
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

import type { ReactNode } from 'react';
import type { TransferBody } from '../../../api/http/contract/plan-parts.ts';
import { figure, text } from '../../app/texts.ts';
import { AreaMark } from '../../parts/area-mark.tsx';
import { Verdict } from '../../parts/glyph.tsx';
import { type MoveMarks, wordShapes } from './move-marks.ts';
import css from './moves-grid.module.css';
import type { SortKey } from './moves-view.ts';

/** Held of required, before and after the plan. */
export const postChange = (post: TransferBody['postTaken']): string =>
  post === null ? '' : `${post.before}/${post.required} → ${post.after}/${post.required}`;

export interface Column {
  readonly key: string;
  /** The order that its head sorts by; a column without one does not sort. */
  readonly sort?: SortKey;
  readonly width: string;
  readonly numeric?: true;
  /** Shown until the reader chooses. */
  readonly usual: boolean;
  /** Shown beside an open card. */
  readonly short?: true;
  readonly words: (move: TransferBody, marks: MoveMarks) => string;
  /** Where the cell is more than its words. */
  readonly cell?: (move: TransferBody, marks: MoveMarks) => ReactNode;
}

const term = ({ termMonths }: TransferBody): string => {
  if (termMonths === null) return text('web.move.for_good');
  return termMonths % 12 === 0
    ? text('web.years', { years: termMonths / 12 })
    : text('web.move.months', { months: termMonths });
};
const separated = (lines: readonly string[]): string => lines.join(text('report.separator'));

/** Every column of the moves after number and teacher, which always stand first. */
export const columns: readonly Column[] = [
  {
    key: 'subject',
    sort: 'subject',
    width: 'minmax(84px, 0.8fr)',
    usual: true,
    short: true,
    words: (move) => text('web.stage_subject', { stage: move.stageName, subject: move.subjectName }),
  },
  {
    key: 'from',
    sort: 'from',
    width: 'minmax(140px, 1.3fr)',
    usual: true,
    short: true,
    words: (move) => move.fromSchool,
    cell: (move) => (
      <>
        <AreaMark area={move.fromArea} /> {move.fromSchool}
      </>
    ),
  },
  {
    key: 'years',
    sort: 'years',
    width: '72px',
    numeric: true,
    usual: true,
    words: (move) =>
      move.monthsAtSchool === null ? '—' : text('web.years', { years: Math.floor(move.monthsAtSchool / 12) }),
  },
  {
    key: 'to',
    sort: 'to',
    width: 'minmax(140px, 1.3fr)',
    usual: true,
    short: true,
    words: (move) => move.toSchool,
    cell: (move) => (
      <>
        <AreaMark area={move.toArea} /> {move.toSchool}
      </>
    ),
  },
  { key: 'mode', sort: 'mode', width: 'minmax(72px, 0.6fr)', usual: true, words: (move) => move.modeName },
  { key: 'term', width: '52px', numeric: true, usual: true, words: term },
  {
    key: 'gap',
    width: 'minmax(168px, 1fr)',
    usual: true,
    words: (move) => (move.postTaken === null ? '' : `${move.subjectName} ${postChange(move.postTaken)}`),
    cell: ({ postTaken, subjectName }) =>
      postTaken === null ? null : (
        <>
          <span className={css.gapSubject}>{subjectName}</span>
          {postTaken.before}/{postTaken.required} →{' '}
          {postTaken.after >= postTaken.required ? (
            <b>
              {postTaken.after}/{postTaken.required}
            </b>
          ) : (
            `${postTaken.after}/${postTaken.required}`
          )}
        </>
      ),
  },
  {
    key: 'wish',
    sort: 'wish',
    width: '56px',
    usual: true,
    words: (move) => (move.wishRank === null ? '—' : text('web.wish_rank', { rank: move.wishRank })),
  },
  {
    key: 'minutes',
    sort: 'minutes',
    width: '80px',
    numeric: true,
    usual: true,
    words: (move) => (move.commuteMinutes === null ? '—' : figure(move.commuteMinutes)),
  },
  {
    key: 'word',
    width: '92px',
    usual: true,
    short: true,
    words: (_move, { word }) => text(`web.word.${word}`),
    cell: (_move, { word }) => <Verdict shape={wordShapes[word]}>{text(`web.word.${word}`)}</Verdict>,
  },
  {
    key: 'backbone',
    width: '72px',
    usual: false,
    words: (move) => (move.backbone ? move.backboneName : ''),
  },
  {
    key: 'serves',
    width: 'minmax(220px, 2fr)',
    usual: false,
    words: (move) => separated(move.countsIn),
  },
  {
    key: 'reasons',
    width: 'minmax(180px, 1.6fr)',
    usual: false,
    words: (move) => separated(move.reasons),
  },
];

const place = 'moves-columns';

/** Keys of the columns that this reader shows. */
export const keptColumns = (): readonly string[] => {
  const kept = localStorage.getItem(place);
  if (kept === null) return columns.filter(({ usual }) => usual).map(({ key }) => key);
  return columns.map(({ key }) => key).filter((key) => kept.split(' ').includes(key));
};
export const keepColumns = (keys: readonly string[]): void => localStorage.setItem(place, keys.join(' '));

/** Texts of a move's cells in the order of the columns, as they are copied. */
export const cellTexts = (
  move: TransferBody,
  number: number,
  shown: readonly Column[],
  marks: MoveMarks,
): readonly string[] => [
  String(number),
  move.teacher || move.teacherId,
  ...shown.map(({ words }) => words(move, marks)),
];

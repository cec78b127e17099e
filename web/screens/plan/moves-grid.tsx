import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, memo, type ReactNode, useEffect, useRef, useState } from 'react';
import type { TransferBody } from '../../../api/http/contract/plan-parts.ts';
import { figure, text } from '../../app/texts.ts';
import { AreaMark } from '../../parts/area-mark.tsx';
import { GridPart } from '../../parts/grid-part.tsx';
import css from './moves-grid.module.css';
import type { GridRow, GroupRow, MoveRow } from './moves-rows.ts';
import { type SortKey, sortKeys } from './moves-view.ts';

const rowHeight = 27;

/** Held of required, before and after the plan. */
export const postChange = (post: TransferBody['postTaken']): string =>
  post === null ? '' : `${post.before}/${post.required} → ${post.after}/${post.required}`;

/** Texts of a move's cells in the order of the columns, as they are copied. */
export const cellTexts = (move: TransferBody, number: number): readonly string[] => [
  String(number),
  move.teacher || move.teacherId,
  move.backbone ? move.backboneName : '',
  text('web.stage_subject', { stage: move.stageName, subject: move.subjectName }),
  move.fromSchool,
  move.monthsAtSchool === null ? '' : String(Math.floor(move.monthsAtSchool / 12)),
  move.toSchool,
  move.modeName,
  move.wishRank === null ? '' : String(move.wishRank),
  move.commuteMinutes === null ? '' : String(move.commuteMinutes),
  postChange(move.postTaken),
  move.reasons.join(text('report.separator')),
];

const numeric: readonly SortKey[] = ['years', 'minutes'];

const Cells = memo(({ number, move }: MoveRow): ReactNode => {
  const reasons = move.reasons.join(text('report.separator'));
  return (
    <>
      <GridPart role="gridcell" className={css.figure}>
        {number}
      </GridPart>
      <GridPart role="gridcell" className={css.name}>
        <b>{move.teacher || move.teacherId}</b>
        {move.backbone ? (
          <span className={css.tag}>{text('web.backbone_tag', { level: move.backboneName })}</span>
        ) : null}
      </GridPart>
      <GridPart role="gridcell">
        {text('web.stage_subject', { stage: move.stageName, subject: move.subjectName })}
      </GridPart>
      <GridPart role="gridcell">
        <AreaMark area={move.fromArea} /> {move.fromSchool}
      </GridPart>
      <GridPart role="gridcell" className={css.figure}>
        {move.monthsAtSchool === null ? '—' : text('web.years', { years: Math.floor(move.monthsAtSchool / 12) })}
      </GridPart>
      <GridPart role="gridcell">
        <AreaMark area={move.toArea} /> {move.toSchool}
      </GridPart>
      <GridPart role="gridcell">{move.modeName}</GridPart>
      <GridPart role="gridcell">
        {move.wishRank === null ? '—' : text('web.wish_rank', { rank: move.wishRank })}
      </GridPart>
      <GridPart role="gridcell" className={css.figure}>
        {move.commuteMinutes === null ? '—' : figure(move.commuteMinutes)}
      </GridPart>
      <GridPart role="gridcell" className={css.figure}>
        {move.postTaken !== null && move.postTaken.after >= move.postTaken.required ? (
          <b>{postChange(move.postTaken)}</b>
        ) : (
          postChange(move.postTaken)
        )}
      </GridPart>
      <GridPart role="gridcell" className={css.reasons} title={reasons}>
        {reasons}
      </GridPart>
    </>
  );
});

const GroupCells = ({ group, receives }: { readonly group: GroupRow; readonly receives: boolean }): ReactNode => (
  <GridPart role="gridcell" className={css.groupCell} aria-colspan={sortKeys.length + 3}>
    <AreaMark area={group.area} /> <b>{group.school}</b>
    <span>{text(receives ? 'web.group.receives' : 'web.group.sends', { count: group.count })}</span>
    {group.backbone === 0 ? null : <span>{text('web.group.backbone', { count: group.backbone })}</span>}
  </GridPart>
);

interface MovesGridProps {
  readonly rows: readonly GridRow[];
  readonly receives: boolean;
  readonly sort: SortKey;
  readonly descending: boolean;
  readonly sortBy: (key: SortKey) => void;
  readonly openTeacher: string | null;
  readonly open: (teacherId: string | null) => void;
  readonly find: () => void;
  readonly copy: () => void;
  readonly empty: string;
}

/**
 * The moves as a grid of which only the rows in sight are elements. The grid itself has the focus and names its active
 * row; arrow keys move it, Enter opens the card, and an open card follows.
 */
export const MovesGrid = (props: MovesGridProps): ReactNode => {
  const { rows, openTeacher } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const openIndex = rows.findIndex((row) => row.kind === 'move' && row.move.teacherId === openTeacher);
  const [active, setActive] = useState(Math.max(0, openIndex));
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  // A reload or a change of order shows the row whose card is open.
  useEffect(() => {
    if (openIndex < 0) return;
    setActive(openIndex);
    virtual.scrollToIndex(openIndex);
  }, [openIndex, virtual]);

  const nextMove = (from: number, step: number): number => {
    for (let index = from + step; index >= 0 && index < rows.length; index += step)
      if (rows[index]?.kind === 'move') return index;
    return from;
  };
  const goTo = (index: number): void => {
    setActive(index);
    virtual.scrollToIndex(index);
    const row = rows[index];
    if (openTeacher !== null && row?.kind === 'move') props.open(row.move.teacherId);
  };
  const current = rows[active]?.kind === 'move' ? active : nextMove(active, 1);

  const onKeyDown = (event: KeyboardEvent): void => {
    // The keys of the heads' buttons are their own.
    if (event.target !== event.currentTarget) return;
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? rowHeight) / rowHeight) - 3);
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: nextMove(current, 1),
      ArrowUp: nextMove(current, -1),
      Home: nextMove(-1, 1),
      End: nextMove(rows.length, -1),
      PageDown: nextMove(Math.min(rows.length - 1, current + page) - 1, 1),
      PageUp: nextMove(Math.max(0, current - page) + 1, -1),
    };
    const target = targets[event.key];
    if (target !== undefined) goTo(target);
    else if (event.key === 'Enter') {
      const row = rows[current];
      if (row?.kind === 'move') props.open(row.move.teacherId);
    } else if (event.key === 'Escape' && openTeacher !== null) props.open(null);
    else if (event.key === '/') props.find();
    else if (event.key === 'c' && (event.ctrlKey || event.metaKey) && getSelection()?.isCollapsed !== false)
      props.copy();
    else return;
    event.preventDefault();
  };

  return (
    <GridPart
      ref={scroll}
      id="moves"
      role="grid"
      tabIndex={0}
      className={css.grid}
      aria-label={text('web.moves')}
      aria-rowcount={rows.length + 1}
      aria-colcount={sortKeys.length + 3}
      aria-activedescendant={rows.length === 0 ? undefined : `move-${current}`}
      onKeyDown={onKeyDown}
    >
      <GridPart role="row" className={`${css.row} ${css.head}`} aria-rowindex={1}>
        <GridPart role="columnheader" className={css.figure}>
          {text('web.move.number')}
        </GridPart>
        {sortKeys.map((key) => {
          const sorted = key === props.sort;
          return (
            <GridPart
              key={key}
              role="columnheader"
              className={numeric.includes(key) ? css.figure : undefined}
              aria-sort={sorted ? (props.descending ? 'descending' : 'ascending') : 'none'}
            >
              <button type="button" data-sort={key} onClick={() => props.sortBy(key)}>
                {text(`web.move.${key}`)}
                {sorted ? (props.descending ? ' ▼' : ' ▲') : ''}
              </button>
            </GridPart>
          );
        })}
        <GridPart role="columnheader" className={css.figure}>
          {text('web.move.gap')}
        </GridPart>
        <GridPart role="columnheader">{text('web.move.reasons')}</GridPart>
      </GridPart>
      {rows.length === 0 ? <p className={css.empty}>{props.empty}</p> : null}
      <div role="presentation" className={css.body} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const isMove = row.kind === 'move';
          const classes = [css.row, isMove ? css.move : css.group, index === current ? css.active : ''];
          if (isMove && row.move.teacherId === openTeacher) classes.push(css.open);
          return (
            <GridPart
              key={isMove ? row.move.teacherId : `group-${row.schoolId}`}
              id={`move-${index}`}
              role="row"
              className={classes.join(' ')}
              data-move={isMove ? row.move.teacherId : undefined}
              aria-rowindex={index + 2}
              aria-selected={isMove ? index === current : undefined}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => {
                if (!isMove) return;
                setActive(index);
                props.open(row.move.teacherId);
                scroll.current?.focus();
              }}
            >
              {isMove ? <Cells {...row} /> : <GroupCells group={row} receives={props.receives} />}
            </GridPart>
          );
        })}
      </div>
    </GridPart>
  );
};

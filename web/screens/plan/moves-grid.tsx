import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, memo, type ReactNode, useEffect, useRef, useState } from 'react';
import type { TransferBody } from '../../../api/http/contract/plan-parts.ts';
import { figure, text } from '../../app/texts.ts';
import { AreaMark } from '../../parts/area-mark.tsx';
import { Glyph } from '../../parts/glyph.tsx';
import { GridPart } from '../../parts/grid-part.tsx';
import { type MoveMarks, noMarks } from './move-marks.ts';
import type { Column } from './moves-columns.tsx';
import css from './moves-grid.module.css';
import type { GridRow, GroupRow, MoveRow } from './moves-rows.ts';
import type { SortKey } from './moves-view.ts';

const rowHeight = 27;
/** Number, name and the mark of an order stand in every list; the other columns are chosen. */
const ownColumns = 3;

const layoutOf = (shown: readonly Column[]): { readonly gridTemplateColumns: string; readonly minWidth: number } => ({
  gridTemplateColumns: ['44px', 'minmax(124px, 1fr)', ...shown.map(({ width }) => width), '30px'].join(' '),
  minWidth: 198 + shown.reduce((sum, { width }) => sum + Number.parseInt(width.replace('minmax(', ''), 10), 0),
});

interface CellsProps extends MoveRow {
  readonly shown: readonly Column[];
  readonly marks: MoveMarks;
}

const Cells = memo(
  ({ number, move, shown, marks }: CellsProps): ReactNode => (
    <>
      <GridPart role="gridcell" className={css.figure}>
        {figure(number)}
      </GridPart>
      <GridPart role="gridcell" className={css.name}>
        <b>{move.teacher || move.teacherId}</b>
        {move.backbone ? (
          <span className={css.tag}>{text('web.backbone_tag', { level: move.backboneName })}</span>
        ) : null}
      </GridPart>
      {shown.map(({ key, numeric, words, cell }) => (
        <GridPart
          key={key}
          role="gridcell"
          className={numeric === true ? css.figure : undefined}
          title={key === 'serves' || key === 'reasons' ? words(move, marks) : undefined}
        >
          {cell === undefined ? words(move, marks) : cell(move, marks)}
        </GridPart>
      ))}
      <GridPart role="gridcell" className={css.order}>
        {marks.order === null ? null : (
          <>
            <Glyph shape={marks.order.kind === 'pin' ? 'pin' : 'forbidden'} />
            <span className="unseen">{text(`web.order.${marks.order.kind}`)}</span>
          </>
        )}
      </GridPart>
    </>
  ),
);

interface GroupCellsProps {
  readonly group: GroupRow;
  readonly receives: boolean;
  readonly columnCount: number;
}

const GroupCells = ({ group, receives, columnCount }: GroupCellsProps): ReactNode => (
  <GridPart role="gridcell" className={css.groupCell} aria-colspan={columnCount}>
    <AreaMark area={group.area} /> <b>{group.school}</b>
    <span>{text(receives ? 'web.group.receives' : 'web.group.sends', { count: figure(group.count) })}</span>
    {receives && group.gap.before > 0 ? (
      <span>{text('web.group.gap', { before: figure(group.gap.before), after: figure(group.gap.after) })}</span>
    ) : null}
    {group.backbone === 0 ? null : <span>{text('web.group.backbone', { count: figure(group.backbone) })}</span>}
  </GridPart>
);

interface MovesGridProps {
  readonly rows: readonly GridRow[];
  readonly shown: readonly Column[];
  readonly marks: ReadonlyMap<string, MoveMarks>;
  readonly receives: boolean;
  readonly sort: SortKey;
  readonly descending: boolean;
  readonly sortBy: (key: SortKey) => void;
  readonly openTeacher: string | null;
  readonly open: (teacherId: string | null) => void;
  readonly find: () => void;
  readonly copy: () => void;
  /** Gives or takes back an order about a move; undefined for who decides on none. */
  readonly order: ((move: TransferBody, kind: 'pin' | 'forbid') => void) | undefined;
  readonly empty: string;
}

/**
 * The moves as a grid of which only the rows in sight are elements. The grid itself has the focus and names its active
 * row; arrow keys move it, Enter opens the card, and an open card follows.
 */
export const MovesGrid = (props: MovesGridProps): ReactNode => {
  const { rows, shown, marks, openTeacher } = props;
  const layout = layoutOf(shown);
  const columnCount = shown.length + ownColumns;
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
    else if (
      props.order !== undefined &&
      ['p', 'P', 'x', 'X'].includes(event.key) &&
      !event.ctrlKey &&
      !event.metaKey
    ) {
      const row = rows[current];
      if (row?.kind === 'move') props.order(row.move, event.key.toLowerCase() === 'p' ? 'pin' : 'forbid');
    } else if (event.key === 'c' && (event.ctrlKey || event.metaKey) && getSelection()?.isCollapsed !== false)
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
      aria-colcount={columnCount}
      aria-activedescendant={rows.length === 0 ? undefined : `move-${current}`}
      onKeyDown={onKeyDown}
    >
      <GridPart role="row" className={`${css.row} ${css.head}`} style={layout} aria-rowindex={1}>
        <GridPart role="columnheader" className={css.figure}>
          {text('web.move.number')}
        </GridPart>
        {[{ key: 'teacher', sort: 'teacher' as const, numeric: undefined }, ...shown].map(({ key, sort, numeric }) => {
          const sorted = sort !== undefined && sort === props.sort;
          return (
            <GridPart
              key={key}
              role="columnheader"
              className={numeric === true ? css.figure : undefined}
              aria-sort={
                sort === undefined ? undefined : sorted ? (props.descending ? 'descending' : 'ascending') : 'none'
              }
            >
              {sort === undefined ? (
                text(`web.move.${key}`)
              ) : (
                <button type="button" data-sort={key} onClick={() => props.sortBy(sort)}>
                  {text(`web.move.${key}`)}
                  {sorted ? (props.descending ? ' ▼' : ' ▲') : ''}
                </button>
              )}
            </GridPart>
          );
        })}
        <GridPart role="columnheader" aria-label={text('web.move.order')} />
      </GridPart>
      {rows.length === 0 ? <p className={css.empty}>{props.empty}</p> : null}
      <div
        role="presentation"
        className={css.body}
        style={{ height: virtual.getTotalSize(), minWidth: layout.minWidth }}
      >
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
              style={
                isMove ? { ...layout, transform: `translateY(${start}px)` } : { transform: `translateY(${start}px)` }
              }
              onClick={() => {
                if (!isMove) return;
                setActive(index);
                props.open(row.move.teacherId);
                scroll.current?.focus();
              }}
            >
              {isMove ? (
                <Cells {...row} shown={shown} marks={marks.get(row.move.teacherId) ?? noMarks} />
              ) : (
                <GroupCells group={row} receives={props.receives} columnCount={columnCount} />
              )}
            </GridPart>
          );
        })}
      </div>
    </GridPart>
  );
};

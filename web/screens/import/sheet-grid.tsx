import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { CellCorrection } from '../../app/service.ts';
import { text } from '../../app/texts.ts';
import { GridPart } from '../../parts/grid-part.tsx';
import { type Cell, type FaultyCell, keyOf, lettersOf } from './mending.ts';
import css from './sheet-grid.module.css';
import { useSheetRows } from './sheet-rows.ts';

const rowHeight = 26;
/** Pixels of the column of row numbers. */
const numbersWidth = 56;
/** Rows whose texts set the widths of the columns. */
const sampleRows: readonly number[] = Array.from({ length: 40 }, (_row, index) => index + 1);

interface SheetGridProps {
  readonly importId: string;
  readonly place: string;
  readonly columns: number;
  readonly headingRow: number | null;
  /** 1-based rows that are shown, in their order. */
  readonly rows: readonly number[];
  readonly faults: ReadonlyMap<string, FaultyCell>;
  readonly corrections: ReadonlyMap<string, CellCorrection>;
  readonly active: Cell;
  readonly choose: (cell: Cell) => void;
  readonly openFault: () => void;
  /** What floats below the active cell. */
  readonly floating: ReactNode;
  readonly onValue: (value: string) => void;
}

/** A width that shows the longest of some texts, in pixels; Chinese characters are twice as wide. */
const widthOf = (texts: readonly string[]): number => {
  const longest = texts.reduce(
    (most, one) =>
      Math.max(
        most,
        [...one].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 13 : 7.5), 0),
      ),
    0,
  );
  return Math.round(Math.min(240, Math.max(56, longest + 22)));
};

const markOf = (cell: FaultyCell | undefined, correction: CellCorrection | undefined): string | undefined => {
  if (correction !== undefined) return css.mended;
  if (cell === undefined) return undefined;
  return cell.fault.severity === 'error' ? css.error : css.warning;
};

/**
 * The table as its file shows it: letters, row numbers, and every fault in its cell. The grid has the focus and names its
 * active cell; arrow keys move it, Enter opens the fault.
 */
export const SheetGrid = (props: SheetGridProps): ReactNode => {
  const { importId, place, columns, headingRow, rows, faults, corrections, active, choose, onValue } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  });
  const items = virtual.getVirtualItems();
  const heads = headingRow === null ? [] : [headingRow];
  const rowOf = useSheetRows(importId, place, [
    ...heads,
    ...items.flatMap(({ index }) => rows[index] ?? []),
    active.row,
    1,
  ]);
  const shownIn = (row: number, column: number): string =>
    corrections.get(keyOf({ place, row, column }))?.value ?? rowOf(row)?.[column - 1] ?? '';
  // The first page is always there, so that widths do not move while one scrolls.
  const widths = Array.from({ length: columns }, (_column, at) =>
    widthOf([...heads, ...sampleRows].map((row) => rowOf(row)?.[at] ?? '')),
  );
  const template = { gridTemplateColumns: `${numbersWidth}px ${widths.map((width) => `${width}px`).join(' ')}` };
  const value = shownIn(active.row, active.column);
  useEffect(() => onValue(value), [value, onValue]);
  const activeIndex = rows.indexOf(active.row);
  const left = numbersWidth + widths.slice(0, active.column - 1).reduce((sum, width) => sum + width, 0);
  const right = left + (widths[active.column - 1] ?? 0);
  useEffect(() => {
    if (activeIndex >= 0) virtual.scrollToIndex(activeIndex, { align: 'auto' });
    const box = scroll.current;
    if (box === null) return;
    if (left < box.scrollLeft + numbersWidth) box.scrollLeft = left - numbersWidth;
    else if (right > box.scrollLeft + box.clientWidth) box.scrollLeft = right - box.clientWidth;
  }, [activeIndex, left, right, virtual]);

  const goTo = (index: number, column: number): void => {
    const row = rows[Math.min(rows.length - 1, Math.max(0, index))];
    if (row !== undefined) choose({ place, row, column: Math.min(columns, Math.max(1, column)) });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? rowHeight) / rowHeight) - 3);
    const targets: Readonly<Record<string, readonly [number, number]>> = {
      ArrowDown: [activeIndex + 1, active.column],
      ArrowUp: [activeIndex - 1, active.column],
      ArrowLeft: [activeIndex, active.column - 1],
      ArrowRight: [activeIndex, active.column + 1],
      Home: [activeIndex, 1],
      End: [activeIndex, columns],
      PageDown: [activeIndex + page, active.column],
      PageUp: [activeIndex - page, active.column],
    };
    const target = targets[event.key];
    if (target !== undefined) goTo(...target);
    else if (event.key === 'Enter') props.openFault();
    else return;
    event.preventDefault();
  };
  const allWidths = numbersWidth + widths.reduce((sum, width) => sum + width, 0);

  const cells = (row: number): ReactNode =>
    widths.map((_width, at) => {
      const column = at + 1;
      const key = keyOf({ place, row, column });
      const isActive = row === active.row && column === active.column;
      const fault = faults.get(key);
      const shown = shownIn(row, column);
      return (
        <GridPart
          key={lettersOf(column)}
          role="gridcell"
          id={isActive ? 'active-cell' : undefined}
          className={[css.cell, markOf(fault, corrections.get(key)), isActive ? css.active : '']
            .filter(Boolean)
            .join(' ')}
          aria-colindex={column + 1}
          aria-selected={isActive}
          aria-invalid={fault !== undefined && !corrections.has(key) ? true : undefined}
          data-cell={`${lettersOf(column)}${row}`}
          title={shown}
          onClick={() => {
            choose({ place, row, column });
            scroll.current?.focus({ preventScroll: true });
          }}
        >
          {shown}
        </GridPart>
      );
    });

  return (
    <GridPart
      ref={scroll}
      id="sheet"
      role="grid"
      tabIndex={0}
      className={css.sheet}
      aria-label={text('web.mend.sheet', { place })}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns + 1}
      aria-activedescendant="active-cell"
      onKeyDown={onKeyDown}
    >
      <GridPart role="row" className={`${css.row} ${css.letters}`} style={template} aria-rowindex={1}>
        <GridPart role="columnheader" className={css.number} aria-label={text('web.mend.row')} />
        {widths.map((_width, at) => (
          <GridPart
            key={lettersOf(at + 1)}
            role="columnheader"
            className={at + 1 === active.column ? `${css.letter} ${css.here}` : css.letter}
          >
            {lettersOf(at + 1)}
          </GridPart>
        ))}
      </GridPart>
      {headingRow === null ? null : (
        <GridPart role="row" className={`${css.row} ${css.headings}`} style={template} aria-rowindex={headingRow + 1}>
          <GridPart role="rowheader" className={css.number}>
            {headingRow}
          </GridPart>
          {cells(headingRow)}
        </GridPart>
      )}
      <div className={css.rows} style={{ height: virtual.getTotalSize() }} role="presentation">
        {items.map(({ index, start }) => {
          const row = rows[index] ?? 0;
          return (
            <GridPart
              key={row}
              role="row"
              className={css.row}
              style={{ ...template, transform: `translateY(${start}px)` }}
              aria-rowindex={row + 1}
            >
              <GridPart role="rowheader" className={row === active.row ? `${css.number} ${css.here}` : css.number}>
                {row}
              </GridPart>
              {cells(row)}
            </GridPart>
          );
        })}
        {props.floating === null || (activeIndex < 0 && active.row !== headingRow) ? null : (
          <div className={css.floating} style={{ top: (activeIndex + 1) * rowHeight + 6, width: allWidths }}>
            <div className={css.floatingIn} style={{ left: numbersWidth, marginLeft: left - 80 }}>
              {props.floating}
            </div>
          </div>
        )}
      </div>
    </GridPart>
  );
};

import type { CellCorrection, PlacedFault } from '../../app/service.ts';

/** A cell of an upload: place, and row and column from 1. */
export type Cell = Pick<CellCorrection, 'place' | 'row' | 'column'>;

export const keyOf = ({ place, row, column }: Cell): string => JSON.stringify([place, row, column]);

/** 1 is A, 27 is AA. */
export const lettersOf = (column: number): string => {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
};

/** `G218` as row and column; `undefined` for anything else. */
export const cellOfReference = (reference: string): { readonly row: number; readonly column: number } | undefined => {
  const [, letters, row] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference) ?? [];
  if (letters === undefined || row === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
};

/** A fault in one of its cells. */
export interface FaultyCell extends Cell {
  readonly fault: PlacedFault;
}

/** Every faulty cell in the order of the tables, row by row; an error hides a warning in the same cell. */
export const faultyCells = (faults: readonly PlacedFault[], places: readonly string[]): readonly FaultyCell[] => {
  const cells = new Map<string, FaultyCell>();
  for (const fault of faults)
    for (const { row, column } of fault.cells) {
      const cell = { place: fault.place, row, column, fault };
      if (cells.get(keyOf(cell))?.fault.severity !== 'error') cells.set(keyOf(cell), cell);
    }
  return [...cells.values()].toSorted(
    (a, b) => places.indexOf(a.place) - places.indexOf(b.place) || a.row - b.row || a.column - b.column,
  );
};

/** Faults of one kind in one column of one table. */
export interface FaultKind {
  readonly key: string;
  readonly first: PlacedFault;
  readonly cells: readonly FaultyCell[];
  /** Cells and tables it stands in. */
  readonly count: number;
}

const kindKey = ({ severity, place, column, kind }: PlacedFault): string =>
  JSON.stringify([severity, place, column, kind]);

/** Each kind of fault of a table once, errors first, in the order of their first cell. */
export const faultKinds = (
  faults: readonly PlacedFault[],
  cells: readonly FaultyCell[],
  place: string,
): readonly FaultKind[] =>
  [
    ...Map.groupBy(
      faults.filter((fault) => fault.place === place),
      kindKey,
    ),
  ]
    .flatMap(([key, own]) => {
      const [first] = own;
      if (first === undefined) return [];
      const count = own.reduce((sum, { cells: places }) => sum + Math.max(1, places.length), 0);
      return [{ key, first, count, cells: cells.filter(({ fault }) => own.includes(fault)) }];
    })
    .toSorted(
      (a, b) =>
        Number(a.first.severity === 'warning') - Number(b.first.severity === 'warning') ||
        (a.cells[0]?.row ?? 0) - (b.cells[0]?.row ?? 0),
    );

/** The corrections that mend every cell with a fault of this kind by its own likeliest value. */
export const alikeCorrections = (cell: FaultyCell, cells: readonly FaultyCell[]): readonly CellCorrection[] =>
  cells
    .filter(({ fault }) => kindKey(fault) === kindKey(cell.fault))
    .flatMap(({ place, row, column, fault }) => {
      const [value] = fault.suggestions ?? [];
      return value === undefined ? [] : [{ place, row, column, value }];
    });

/** The faulty cell after a cell, or before it; the first or the last one beyond the end. */
export const nextCell = (cells: readonly FaultyCell[], from: Cell, places: readonly string[], step: 1 | -1) => {
  const position = ({ place, row, column }: Cell): readonly number[] => [places.indexOf(place), row, column];
  const order = (a: Cell, b: Cell): number =>
    position(a)
      .map((part, at) => part - (position(b)[at] ?? 0))
      .find((difference) => difference !== 0) ?? 0;
  return step === 1
    ? (cells.find((cell) => order(cell, from) > 0) ?? cells[0])
    : (cells.findLast((cell) => order(cell, from) < 0) ?? cells.at(-1));
};

/** Errors that no correction touches yet; one that stands in no cell counts as one. */
export const openErrors = (faults: readonly PlacedFault[], corrections: ReadonlyMap<string, CellCorrection>): number =>
  faults
    .filter(({ severity }) => severity === 'error')
    .reduce((sum, { place, cells }) => {
      const open = cells.filter((cell) => !corrections.has(keyOf({ place, ...cell })));
      return sum + (cells.length === 0 ? 1 : open.length);
    }, 0);

import { useMemo, useState } from 'react';
import type { CellCorrection } from '../../app/service.ts';
import { keyOf } from './mending.ts';

type Batches = readonly (readonly CellCorrection[])[];

const storageKey = (importId: string): string => `corrections ${importId}`;

const stored = (importId: string): Batches => {
  const text = localStorage.getItem(storageKey(importId));
  return text === null ? [] : (JSON.parse(text) as Batches);
};

export interface Corrections {
  /** The last value given for each cell, by its key. */
  readonly cells: ReadonlyMap<string, CellCorrection>;
  readonly give: (cells: readonly CellCorrection[]) => void;
  /** Takes the last batch back; `undefined`: there is none. */
  readonly undo: (() => void) | undefined;
  readonly clear: () => void;
}

/** Corrections that were given and not yet sent. They stay in this browser, so that a reload loses none. */
export const useCorrections = (importId: string): Corrections => {
  const [batches, setBatches] = useState(() => stored(importId));
  const keep = (next: Batches): void => {
    setBatches(next);
    if (next.length === 0) localStorage.removeItem(storageKey(importId));
    else localStorage.setItem(storageKey(importId), JSON.stringify(next));
  };
  const cells = useMemo(() => new Map(batches.flat().map((cell) => [keyOf(cell), cell])), [batches]);
  return {
    cells,
    give: (given) => {
      if (given.length > 0) keep([...batches, given]);
    },
    undo: batches.length === 0 ? undefined : () => keep(batches.slice(0, -1)),
    clear: () => keep([]),
  };
};

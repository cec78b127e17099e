import { compareIds } from '../district/ids.ts';
import type { Fault } from '../fault.ts';
import type { RawTable } from './raw-table.ts';

/** Faults in the order a person works through the files: by table as given, then row, then column, errors first. */
export const sortedFaults = (faults: readonly Fault[], given: readonly RawTable[]): readonly Fault[] => {
  const order = new Map(given.map(({ place }, position) => [place, position]));
  const position = (fault: Fault): number => order.get(fault.place) ?? -1;
  return faults.toSorted(
    (a, b) =>
      position(a) - position(b) ||
      (a.row ?? 0) - (b.row ?? 0) ||
      compareIds(a.severity, b.severity) ||
      compareIds(a.column ?? '', b.column ?? ''),
  );
};

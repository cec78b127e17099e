import type { FaultBody } from '../../../api/http/contract/fault.ts';

/** Faults of one kind in one column of one sheet. */
export interface FaultGroup {
  readonly key: string;
  readonly severity: FaultBody['severity'];
  readonly place: string;
  readonly column: string | null;
  readonly expected: string;
  readonly faults: readonly FaultBody[];
}

/** A sentence names the value it is about; without it, sentences of one kind are alike. */
const kindOf = (fault: FaultBody): string =>
  fault.found === null || fault.found === '' ? fault.expected : fault.expected.replaceAll(fault.found, '…');

/** The same fault many times is one group; errors come before warnings, larger groups before smaller. */
export const faultGroups = (faults: readonly FaultBody[]): readonly FaultGroup[] =>
  [
    ...Map.groupBy(faults, (fault) =>
      JSON.stringify([fault.severity, fault.place, fault.column, kindOf(fault), fault.remedy]),
    ),
  ]
    .flatMap(([key, own]) => {
      const [first] = own;
      return first === undefined
        ? []
        : [
            {
              key,
              severity: first.severity,
              place: first.place,
              column: first.column,
              expected: own.length === 1 ? first.expected : kindOf(first),
              faults: own,
            },
          ];
    })
    .toSorted(
      (a, b) =>
        Number(a.severity === 'warning') - Number(b.severity === 'warning') || b.faults.length - a.faults.length,
    );

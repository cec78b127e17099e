import type { Fault } from '../fault.ts';
import { type Message, message } from '../text/message.ts';

/** Where in the tables something stands. */
export interface Spot {
  readonly place: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly found: string | null;
}

/** Collects everything found, so that all faults are told at once. */
export interface FaultLog {
  readonly error: (spot: Spot, expected: Message, remedy: Message) => void;
  readonly warning: (spot: Spot, expected: Message, remedy: Message) => void;
  /** A harmless assumption: told once per column and kind, with the first place and how often. */
  readonly note: (spot: Spot, assumed: Message) => void;
  readonly faults: () => readonly Fault[];
}

export const faultLog = (): FaultLog => {
  const told: Fault[] = [];
  const notes = new Map<string, { readonly spot: Spot; readonly assumed: Message; count: number }>();
  return {
    error: (spot, expected, remedy) => told.push({ severity: 'error', ...spot, expected, remedy }),
    warning: (spot, expected, remedy) => told.push({ severity: 'warning', ...spot, expected, remedy }),
    note: (spot, assumed) => {
      const key = `${spot.place}\0${spot.column ?? ''}\0${assumed.key}`;
      const before = notes.get(key);
      if (before === undefined) notes.set(key, { spot, assumed, count: 1 });
      else before.count += 1;
    },
    faults: () => [
      ...told,
      ...[...notes.values()].map(
        ({ spot, assumed, count }): Fault => ({
          severity: 'warning',
          ...spot,
          expected: message(assumed.key, { ...assumed.values, count }),
          remedy: message('intake.remedy.assumed'),
        }),
      ),
    ],
  };
};

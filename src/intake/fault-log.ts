import type { Fault } from '../fault.ts';
import { type Message, message } from '../text/message.ts';

/** Where in the tables something stands. */
export interface Spot {
  readonly place: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly found: string | null;
}

/** Collects everything found, so that all faults are reported together. */
export interface FaultLog {
  /** The same text refused for the same reason in one column is one fault, with all its rows. */
  readonly error: (spot: Spot & Pick<Fault, 'rows' | 'suggestions'>, expected: Message, remedy: Message) => void;
  readonly warning: (spot: Spot, expected: Message, remedy: Message) => void;
  /** A harmless assumption: reported once per column and kind, with the first place and how often. */
  readonly note: (spot: Spot, assumed: Message) => void;
  readonly faults: () => readonly Fault[];
}

interface Note {
  readonly spot: Spot;
  readonly assumed: Message;
  readonly texts: Set<string>;
  count: number;
}

/** Assumptions about meaning: one line per meaning, with the words that were given it. */
const meanings: ReadonlySet<string> = new Set(['intake.assumed.word', 'intake.assumed.boolean']);

/** Words shown in the line of a meaning. */
const textsShown = 8;

const noteFault = ({ spot, assumed, texts, count }: Note): Fault => {
  const shown = [...texts].slice(0, textsShown).join('、');
  const values = { ...assumed.values, count, texts: texts.size > textsShown ? `${shown}…` : shown };
  return {
    severity: 'warning',
    ...spot,
    expected: message(assumed.key, values),
    remedy: message('intake.remedy.assumed'),
  };
};

export const faultLog = (): FaultLog => {
  const reported: Fault[] = [];
  const errors = new Map<string, { readonly at: number; readonly rows: number[] }>();
  const notes = new Map<string, Note>();

  const error: FaultLog['error'] = (spot, expected, remedy) => {
    const key = JSON.stringify([spot.place, spot.column, spot.found, expected, remedy]);
    const before = errors.get(key);
    if (before === undefined || spot.row === null) {
      if (spot.row !== null) errors.set(key, { at: reported.length, rows: [spot.row] });
      reported.push({ severity: 'error', ...spot, expected, remedy });
    } else if (before.rows.at(-1) !== spot.row) before.rows.push(spot.row);
  };

  const note = (spot: Spot, assumed: Message): void => {
    const meaning = meanings.has(assumed.key) ? JSON.stringify(assumed.values) : '';
    const key = `${spot.place}\0${spot.column ?? ''}\0${assumed.key}\0${meaning}`;
    const known = notes.get(key) ?? { spot, assumed, texts: new Set<string>(), count: 0 };
    known.count += 1;
    if (meaning !== '' && spot.found !== null) known.texts.add(spot.found);
    notes.set(key, known);
  };

  return {
    error,
    warning: (spot, expected, remedy) => reported.push({ severity: 'warning', ...spot, expected, remedy }),
    note,
    faults: () => {
      const rows = new Map([...errors.values()].map((merged) => [merged.at, merged.rows]));
      const faults = reported.map((fault, at): Fault => {
        const same = rows.get(at) ?? [];
        return same.length > 1 ? { ...fault, rows: same } : fault;
      });
      return [...faults, ...[...notes.values()].map(noteFault)];
    },
  };
};

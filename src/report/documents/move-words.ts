import { modes } from '../../movement/modes.ts';
import { termOf } from '../../movement/term.ts';
import type { Transfer } from '../../plan/transfer.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Phrases } from './phrases.ts';

type Moved = Pick<Transfer, 'mode'>;

export const modeWord = ({ words }: Phrases, { mode }: Moved): string =>
  words({ key: 'report.term.mode', values: { id: mode } });

/** First and last day of a move, or that it is for good (domain 3, term). */
export const termWords = ({ say, date }: Phrases, { mode }: Moved, policy: Policy): string => {
  const { start, end } = termOf(mode, policy);
  return end === null ? say('term_open', { from: date(start) }) : say('term', { from: date(start), until: date(end) });
};

/** The same by months, for the narrow column of a table. */
export const termMonthsWords = ({ say, month }: Phrases, { mode }: Moved, policy: Policy): string => {
  const { start, end } = termOf(mode, policy);
  return end === null
    ? say('term_open', { from: month(start) })
    : say('term', { from: month(start), until: month(end) });
};

/** What becomes of the personnel relation (是否调动人事关系). */
export const personnelWords = ({ say }: Phrases, { mode }: Moved): string =>
  say(`personnel.${modes[mode].personnel === 'moves' ? 'moves' : 'stays'}`);

import { modes } from '../../movement/modes.ts';
import { termOf } from '../../movement/term.ts';
import type { Transfer } from '../../plan/transfer.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Speaker } from './speaker.ts';

type Moved = Pick<Transfer, 'mode'>;

export const modeWord = ({ words }: Speaker, { mode }: Moved): string =>
  words({ key: 'report.term.mode', values: { id: mode } });

/** First and last day of a move, or that it is for good (domain 3, term). */
export const termWords = ({ say, date }: Speaker, { mode }: Moved, policy: Policy): string => {
  const { start, end } = termOf(mode, policy);
  return end === null ? say('term_open', { from: date(start) }) : say('term', { from: date(start), until: date(end) });
};

/** The same by months, for the narrow column of a table. */
export const termMonthsWords = ({ say, month }: Speaker, { mode }: Moved, policy: Policy): string => {
  const { start, end } = termOf(mode, policy);
  return end === null
    ? say('term_open', { from: month(start) })
    : say('term', { from: month(start), until: month(end) });
};

/** What becomes of the personnel relation (是否调动人事关系). */
export const personnelWords = ({ say }: Speaker, { mode }: Moved): string =>
  say(`personnel.${modes[mode].personnel === 'moves' ? 'moves' : 'stays'}`);

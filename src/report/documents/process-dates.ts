import type { CalendarDate } from '../../district/date.ts';
import { type Message, message } from '../../text/message.ts';
import type { DocumentFacts } from './document-input.ts';

/** The days of the process in its order (domain 5.1 steps 14 to 17). */
export type ProcessDay = 'issued' | 'window' | 'decided' | 'ordersIssued' | 'reportBy';

/** A day that comes before the day it has to follow. */
export interface DayOutOfOrder {
  readonly day: ProcessDay;
  readonly found: CalendarDate;
  readonly expected: Message;
}

/** `after`: on a later day; `from`: on the same day or later. */
const order: readonly (readonly [day: ProcessDay, how: 'after' | 'from', earlier: ProcessDay])[] = [
  ['decided', 'after', 'window'],
  ['decided', 'from', 'issued'],
  ['ordersIssued', 'from', 'decided'],
  ['ordersIssued', 'after', 'window'],
  ['reportBy', 'from', 'ordersIssued'],
  ['reportBy', 'from', 'decided'],
];

/**
 * Days stated against the order of the process: notice, its last day, decision, orders and letters, report for duty. At
 * most one for each day: the nearest earlier day that it contradicts.
 */
export const daysOutOfOrder = (
  facts: Pick<DocumentFacts, 'issued' | 'window' | 'decided' | 'ordersIssued' | 'reportBy'>,
): readonly DayOutOfOrder[] => {
  const days: Readonly<Record<ProcessDay, CalendarDate | null>> = { ...facts, window: facts.window?.until ?? null };
  const wrong = order.flatMap(([day, how, earlier]): readonly DayOutOfOrder[] => {
    const [found, before] = [days[day], days[earlier]];
    if (found === null || before === null || found > before || (how === 'from' && found === before)) return [];
    return [{ day, found, expected: message(`documents.expected.day_${how}`, { earlier, date: before }) }];
  });
  return wrong.filter(({ day }, index) => wrong.findIndex((other) => other.day === day) === index);
};

import type { Check } from '../../plan/plan.ts';
import { type Breach, checkRow } from '../../rules/rule.ts';
import { message } from '../../text/message.ts';
import type { ItinerantRuleId } from '../rule-id.ts';
import type { ItinerantReading } from './reading.ts';

/** One rule: it yields its rows, also when it holds. */
export interface ItinerantRule {
  readonly id: ItinerantRuleId;
  /** Clause of the policy documents or of the specification the rule rests on. */
  readonly clause: string;
  readonly rows: (reading: ItinerantReading) => readonly Check[];
}

/** What the cases of a rule are; the catalogue has the word under `unit.<unit>`. */
type Unit = 'itinerant_teachers' | 'itinerant_visits' | 'remote_courses' | 'slots' | 'schools' | 'demands';

/** A rule about cases of one kind: a summary of all of them, and a row per broken case. */
export const itinerantRule = <Case>(definition: {
  readonly id: ItinerantRuleId;
  readonly clause: string;
  readonly unit: Unit;
  readonly cases: (reading: ItinerantReading) => readonly Case[];
  readonly scope: (one: Case) => string;
  readonly breach: (one: Case, reading: ItinerantReading) => Breach | null;
}): ItinerantRule => ({
  id: definition.id,
  clause: definition.clause,
  rows: (reading) => {
    const cases = definition.cases(reading);
    const rows = cases.flatMap((one): Check[] => {
      const breach = definition.breach(one, reading);
      if (breach === null) return [];
      const required = message(`rule.${definition.id}.required`, breach.required);
      const actual = message(`rule.${definition.id}.actual`, breach.actual);
      return [checkRow(definition, definition.scope(one), required, actual, false)];
    });
    const values = { broken: rows.length, cases: cases.length, unit: definition.unit };
    const summary = [message('check.summary.required', values), message('check.summary.actual', values)] as const;
    return [checkRow(definition, 'district', ...summary, rows.length === 0), ...rows];
  },
});

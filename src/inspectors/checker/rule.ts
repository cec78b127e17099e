import type { District } from '../../district/district.ts';
import type { SchoolId } from '../../district/ids.ts';
import type { School } from '../../district/school.ts';
import type { Check } from '../../plan/plan.ts';
import type { Policy } from '../../policy/policy.ts';
import { type Breach, checkRow } from '../../rules/rule.ts';
import { message } from '../../text/message.ts';
import type { InspectorArea } from '../inspector-plan.ts';
import type { InspectorRuleId } from '../rule-id.ts';

/** An allocation as the rules read it. */
export interface InspectorReading {
  readonly district: District;
  readonly policy: Policy;
  readonly areas: readonly InspectorArea[];
  readonly schools: ReadonlyMap<SchoolId, School>;
  /** Schools that are inspected: open during the school year. */
  readonly inspected: readonly School[];
}

/** One rule: it yields its rows, also when it holds. */
export interface InspectorRule {
  readonly id: InspectorRuleId;
  readonly clause: string;
  readonly rows: (reading: InspectorReading) => readonly Check[];
}

/** A rule about cases of one kind: a summary of all of them, and a row per broken case. */
export const inspectorRule = <Case>(definition: {
  readonly id: InspectorRuleId;
  readonly unit: 'schools' | 'areas' | 'districts';
  readonly cases: (reading: InspectorReading) => readonly Case[];
  readonly scope: (one: Case) => string;
  readonly breach: (one: Case, reading: InspectorReading) => Breach | null;
}): InspectorRule => {
  const rule = { id: definition.id, clause: '2.43' };
  return {
    ...rule,
    rows: (reading) => {
      const cases = definition.cases(reading);
      const rows = cases.flatMap((one): Check[] => {
        const breach = definition.breach(one, reading);
        if (breach === null) return [];
        const required = message(`rule.${rule.id}.required`, breach.required);
        return [
          checkRow(rule, definition.scope(one), required, message(`rule.${rule.id}.actual`, breach.actual), false),
        ];
      });
      const values = { broken: rows.length, cases: cases.length, unit: definition.unit };
      const summary = [message('check.summary.required', values), message('check.summary.actual', values)] as const;
      return [checkRow(rule, 'district', ...summary, rows.length === 0), ...rows];
    },
  };
};

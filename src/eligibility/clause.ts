import type { SchoolId } from '../district/ids.ts';
import type { School } from '../district/school.ts';
import type { Teacher } from '../district/teacher.ts';
import type { Policy } from '../policy/policy.ts';
import { type Message, message } from '../text/message.ts';
import type { EligibilityRule } from './eligibility-rule.ts';
import type { Evidence, Finding } from './ledger-entry.ts';

/** The facts a clause may read besides the teacher, gathered once per district. */
interface ClauseContext {
  readonly policy: Policy;
  readonly schools: ReadonlyMap<SchoolId, School>;
  readonly teachers: readonly Teacher[];
}

/**
 * `population` and `tenure` make a teacher eligible before exemptions (gross); `exemption` takes him out again (net).
 * Domain 2.1, denominator E.
 */
type ClauseKind = 'population' | 'tenure' | 'exemption';

/** One clause of eligibility. `prepare` does once what is the same for every teacher. */
export interface EligibilityClause {
  readonly rule: EligibilityRule;
  readonly clause: string;
  readonly kind: ClauseKind;
  /** Whether the clause applies under this policy and roster; without it, the clause always applies. */
  readonly enforced?: (policy: Policy, teachers: readonly Teacher[], schools: readonly School[]) => boolean;
  readonly prepare: (context: ClauseContext) => (teacher: Teacher) => Finding;
}

export const evidence = (field: string, value: string | number | boolean | null): Evidence => ({
  field,
  value: typeof value === 'boolean' ? (value ? 'yes' : 'no') : value === null ? '' : String(value),
});

/** A finding in the words `eligibility.<rule>.<outcome>`. */
export const finding = (
  { rule, clause }: Pick<EligibilityClause, 'rule' | 'clause'>,
  passes: boolean,
  outcome: string,
  cells: readonly Evidence[],
  values: Message['values'] = {},
): Finding => ({ clause, rule, passes, evidence: cells, message: message(`eligibility.${rule}.${outcome}`, values) });

/** A clause that reads one yes-or-no cell; all teachers share its two findings. */
export const cellClause = (
  identity: Pick<EligibilityClause, 'rule' | 'clause'>,
  field: string,
  read: (teacher: Teacher) => boolean,
): EligibilityClause => {
  const yes = finding(identity, true, 'yes', [evidence(field, true)]);
  const no = finding(identity, false, 'no', [evidence(field, false)]);
  return { ...identity, kind: 'population', prepare: () => (teacher) => (read(teacher) ? yes : no) };
};

/** Findings by the cell they are made from: teachers with the same cell share one, which keeps a large ledger small. */
export const once = <Cell>(): ((cell: Cell, make: (cell: Cell) => Finding) => Finding) => {
  const made = new Map<Cell, Finding>();
  return (cell, make) => {
    const found = made.get(cell) ?? make(cell);
    made.set(cell, found);
    return found;
  };
};

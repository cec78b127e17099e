import type { OrderKind } from '../district/words.ts';
import type { QuotaRuleId, RuleId } from '../rules/rule-id.ts';

/** A quota of a district without a plan: what it requires, and the largest value it can take under all other rules. */
export interface Attainable {
  readonly rule: QuotaRuleId;
  readonly clause: string;
  readonly scope: string;
  /** People required, out of `of`. */
  readonly required: number;
  /**
   * Eligible people; for a backbone quota the movers of the plan that attains the largest share. `null` where that
   * plan is not known.
   */
  readonly of: number | null;
  /** `null` unless proven: a bound that no plan was shown to reach is never given. */
  readonly attainable: number | null;
  /** `no_plan`: even without this quota there is none. */
  readonly outcome: 'proven' | 'not_proven' | 'no_plan';
  /** Whether the other rotation quotas had to be set aside as well, because no plan meets them either. */
  readonly alone: boolean;
}

/** A key of the policy with its new value, as `policy.json` carries it. */
export interface PolicyKeyChange {
  readonly kind: 'policy';
  readonly key: string;
  readonly before: unknown;
  readonly value: unknown;
}

/** A column of a table with its new value in the rows of some codes. */
export interface ColumnChange {
  readonly kind: 'column';
  readonly table: 'schools' | 'teachers' | 'hires';
  readonly column: 'accepts' | 'accepts_assignment' | 'max_out' | 'service_schools';
  readonly ids: readonly string[];
  readonly value: string;
}

/** A row of `orders` that is removed. */
export interface OrderChange {
  readonly kind: 'order';
  readonly teacherId: string;
  readonly order: OrderKind;
  readonly schoolId: string | null;
}

export type Change = PolicyKeyChange | ColumnChange | OrderChange;

/** One change, the requirement it relaxes, and whether it keeps what the cited documents demand. */
export interface WayOutChange {
  readonly rule: RuleId;
  readonly clause: string;
  readonly change: Change;
  readonly lawful: boolean;
}

/** Changes with which a solve has found a plan; none of them can be left out. */
export interface WayOut {
  readonly changes: readonly WayOutChange[];
  readonly lawful: boolean;
  /**
   * What it costs at least: people whom a quota, an order, a limit on leaving or a column no longer covers, and posts
   * above a ceiling or the approved number, or below a floor. `null` where a requirement is not counted in these, or
   * where the least was not proven.
   */
  readonly people: number | null;
  readonly posts: number | null;
}

/** What else is known of a district without a plan: filled as far as the time allows. */
export interface Diagnosis {
  readonly attainable: readonly Attainable[];
  readonly waysOut: readonly WayOut[];
  /** Whether the time sufficed for every quota and every way of few changes. */
  readonly complete: boolean;
}

import type { TeacherId } from '../district/ids.ts';
import type { Message } from '../text/message.ts';
import type { EligibilityRule, ExemptionRule } from './eligibility-rule.ts';

/** A cell a verdict was read from: the column of `teachers` (or `schools`) and what stands there. */
export interface Evidence {
  readonly field: string;
  readonly value: string;
}

/** The result of one clause for one teacher. */
export interface Finding {
  readonly clause: string;
  readonly rule: EligibilityRule;
  readonly passes: boolean;
  readonly evidence: readonly Evidence[];
  /** The words with the date arithmetic in its values. */
  readonly message: Message;
}

/** One teacher's line: in `E` when every finding passes. */
export interface LedgerEntry {
  readonly teacherId: TeacherId;
  readonly eligible: boolean;
  /** `true` when the population and tenure clauses pass: eligible before exemptions (gross, domain 2.1). */
  readonly grossEligible: boolean;
  /** `true` when tenure is the only clause that fails: a volunteer who may move if the policy admits it. */
  readonly failsOnlyTenure: boolean;
  readonly findings: readonly Finding[];
  readonly monthsAtSchool: number;
}

/** What each exemption does to the denominator E (domain 2.1): `exemptionEffect` makes percentages of it. */
export interface ExemptionCount {
  /** A term `exemption.<rule>` of the catalogue. */
  readonly rule: ExemptionRule;
  /** Teachers eligible before exemptions for whom it holds. */
  readonly count: number;
  /** Those of them for whom no other exemption holds: without it they would be eligible. */
  readonly alone: number;
}

export interface Ledger {
  readonly entries: ReadonlyMap<TeacherId, LedgerEntry>;
  readonly grossEligible: number;
  readonly eligible: number;
  readonly exemptions: readonly ExemptionCount[];
}

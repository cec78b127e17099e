import type { TeacherId } from '../district/ids.ts';
import type { Message } from '../text/message.ts';

/** A cell a verdict was read from: the column of `teachers` (or `schools`) and what stands there. */
export interface Evidence {
  readonly field: string;
  readonly value: string;
}

/** What one clause says of one teacher. */
export interface Finding {
  readonly clause: string;
  /** Name of the clause's file: `established`, `tenure`, `exemption`, ... */
  readonly rule: string;
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

/** What each exemption does to the percentage (domain 2.1, denominator E). */
export interface ExemptionCount {
  readonly rule: string;
  readonly count: number;
}

export interface Ledger {
  readonly entries: ReadonlyMap<TeacherId, LedgerEntry>;
  readonly grossEligible: number;
  readonly eligible: number;
  readonly exemptions: readonly ExemptionCount[];
}

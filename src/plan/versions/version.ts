import type { District } from '../../district/district.ts';
import type { TeacherId } from '../../district/ids.ts';
import type { Ledger } from '../../eligibility/ledger-entry.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Message } from '../../text/message.ts';
import type { Move } from '../transfer.ts';

/** A version with what it was made from: its own roster with its orders, its policy, its ledger. */
export interface PlanVersion {
  readonly district: District;
  readonly policy: Policy;
  readonly ledger: Ledger;
  readonly moves: readonly Move[];
}

/** Moves only now; moved only before; goes elsewhere; goes to the same school, into another slot. */
export const changeKinds = ['added', 'dropped', 'redirected', 'reposted'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One person's change. An absent move means that the person stays, or is not in the dataset. */
export interface MoveChange {
  readonly teacherId: TeacherId;
  readonly kind: ChangeKind;
  readonly before: Move | null;
  readonly now: Move | null;
}

export interface DifferenceContext {
  readonly before: PlanVersion;
  readonly now: PlanVersion;
  readonly changes: readonly MoveChange[];
}

/** The causes in the order in which they are looked for: what a person decided or recorded before what follows from it. */
export const causeNames = ['roster', 'orders', 'eligibility', 'place', 'posts', 'policy', 'balance'] as const;
export type CauseName = (typeof causeNames)[number];

/** A change with its cause; words `difference.cause.<name>`. */
export interface ExplainedChange extends MoveChange {
  readonly cause: CauseName;
  readonly message: Message;
}

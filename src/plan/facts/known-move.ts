import type { Post } from '../../district/post.ts';
import type { School } from '../../district/school.ts';
import type { Hire, Teacher } from '../../district/teacher.ts';
import type { LedgerEntry } from '../../eligibility/ledger-entry.ts';
import type { Move } from '../transfer.ts';

/** A move whose teacher, schools and slot are all known, with what the rules ask about it. */
export interface KnownMove {
  readonly move: Move;
  readonly teacher: Teacher;
  /** The roster's school, whatever the move says it starts from. */
  readonly from: School;
  readonly to: School;
  readonly slot: Post;
  /** Holders of the slot today. */
  readonly held: number;
  /** One-way minutes; `null` is an unknown journey. */
  readonly minutes: number | null;
  /** The same to the school of today. */
  readonly minutesToday: number | null;
  readonly entry: LedgerEntry | undefined;
  readonly eligible: boolean;
  readonly backbone: boolean;
  readonly head: boolean;
  /** Placed because the school left has closed: outside every quota and cap on who leaves. */
  readonly displaced: boolean;
  /** Placed out of a surplus post: outside every quota. */
  readonly redeployed: boolean;
}

/** A placement whose new teacher, school and slot are all known. */
export interface KnownPlacement {
  readonly move: Move;
  readonly hire: Hire;
  readonly to: School;
  readonly slot: Post;
  /** One-way minutes; `null` is an unknown journey. */
  readonly minutes: number | null;
}

/** A claimed value that differs from the recomputed one; both as texts, to be shown side by side. */
export interface OtherClaim {
  /** What is claimed: a goal, or the school, stage and subject the value is of. */
  readonly claim: string;
  readonly claimed: string;
  readonly counted: string;
}

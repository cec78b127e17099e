/** One value a document claims otherwise than it is counted again; texts, to be shown beside each other. */
export interface OtherClaim {
  /** What is claimed: a goal, or the school, stage and subject the value is of. */
  readonly claim: string;
  readonly claimed: string;
  readonly counted: string;
}

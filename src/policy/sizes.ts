/** Most pupils of a class, by stage (clause 0.7). */
export interface ClassCap {
  readonly primary: number;
  readonly junior: number;
}

/** Most pupils of a school of one stage, and of a nine- or twelve-year school's compulsory part (clause 0.5). */
export interface SizeCap {
  readonly oneStage: number;
  readonly severalStages: number;
}

/** Sizes a policy names; reports compare with them. */
export interface SizeTerms {
  readonly classCap: ClassCap;
  readonly sizeCap: SizeCap;
}

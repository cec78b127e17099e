/**
 * `plain-mip`: HiGHS' own branch and cut on the same model, level by level. `full-rule-book`: the default engine with
 * every rule on and new teachers to place.
 */
export const methods = ['junheng', 'plain-mip', 'javascript-lp-solver', 'full-rule-book'] as const;
export type Method = (typeof methods)[number];

/** What one run came to; seconds, megabytes of resident memory at the peak. */
export interface Measured {
  readonly status: string;
  readonly read: number;
  readonly build: number;
  readonly first: number | null;
  readonly total: number;
  readonly levelsProven: number;
  readonly levels: number;
  readonly memory: number;
  readonly columns: number;
}

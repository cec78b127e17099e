/** What was acknowledged: each of these is there, and there once. */
export interface Acknowledged {
  /** Names of datasets. */
  readonly datasets: string[];
  /** Requested plans; the id if the answer arrived. */
  readonly plans: (string | null)[];
  /** Reasons of orders given, and of those revoked. */
  readonly orders: string[];
  readonly revoked: string[];
  /** Seeds of the versions of one policy. */
  readonly policies: number[];
  /** Number of acknowledged document requests. */
  documentRuns: number;
  /** Answers of schools that accept, objections, and what was said of those. */
  accepted: number;
  objected: number;
  readonly verdicts: ('uphold' | 'reject')[];
  /** Steps of the plan in the loop. */
  readonly steps: string[];
}

export const nothingYet = (): Acknowledged => ({
  datasets: [],
  plans: [],
  orders: [],
  revoked: [],
  policies: [],
  documentRuns: 0,
  accepted: 0,
  objected: 0,
  verdicts: [],
  steps: [],
});

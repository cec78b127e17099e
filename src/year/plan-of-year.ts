import type { ReviewState } from '../review/state.ts';

interface Version {
  readonly state: ReviewState;
  /** A plan's status, as it is stored. */
  readonly status: string;
  /** Made with an order that is only tried. */
  readonly trial: boolean;
  /** The plan of which it is a scenario. */
  readonly parentPlanId: string | null;
}

/**
 * The version that a school year is about, of all given the newest first: the one in review, in notice or final; else
 * the newest that was found; else the newest, which says why none was. One that only tries what an objection costs never
 * is, a scenario only once it is sent on, and a run that finds nothing never hides a plan.
 */
export const planOfYear = <One extends Version>(versions: readonly One[]): One | undefined => {
  const meant = versions.filter(
    ({ trial, parentPlanId, state }) => !trial && (parentPlanId === null || state !== 'draft'),
  );
  return (
    meant.find(({ state }) => state !== 'draft') ??
    meant.find(({ status }) => status === 'optimal' || status === 'feasible') ??
    meant[0]
  );
};

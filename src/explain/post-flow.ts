import { type Slot, slotKey } from '../district/post.ts';
import type { ExplainedPlan } from './explained-plan.ts';

/** A post in numbers: held today and after the plan, against what is required. */
export interface PostFlow extends Slot {
  readonly required: number;
  readonly held: number;
  readonly leaving: number;
  readonly arriving: number;
  readonly after: number;
  readonly gapBefore: number;
  readonly gapAfter: number;
}

/** `null` where the district has no such post and no teacher holds it. */
export const postFlow = ({ flows }: Pick<ExplainedPlan, 'flows'>, slot: Slot): PostFlow | null => {
  const flow = flows.get(slotKey(slot));
  if (flow === undefined) return null;
  const { schoolId, stage, subject, required, held } = flow.slot;
  const { leaving, arriving, after, gapBefore, gapAfter } = flow;
  return { schoolId, stage, subject, required, held, leaving, arriving, after, gapBefore, gapAfter };
};

import { refusalsOf } from '../candidates/refusals.ts';
import { qualified } from '../candidates/rules/qualified.ts';
import type { SchoolId, TeacherId } from '../district/ids.ts';
import { type Slot, slotKey } from '../district/post.ts';
import { isHeadSubject } from '../district/words.ts';
import type { EligibilityRule } from '../eligibility/eligibility-rule.ts';
import { type ExplainedPlan, pairOf } from './explained-plan.ts';
import { type PostFlow, postFlow } from './post-flow.ts';
import { byPublishedOrder } from './published-place.ts';
import { countedPairs, type RefusedPairs } from './refused-pairs.ts';

/** A teacher who may take a post. */
export interface PostCandidate {
  readonly teacherId: TeacherId;
  readonly fromSchoolId: SchoolId;
  /** The school the plan sends the teacher to; `null` where the teacher stays. */
  readonly movesTo: SchoolId | null;
  readonly wishRank: number | null;
  readonly minutes: number | null;
}

/** Teachers with the certificate who may not move, by the first clause each fails. */
export interface IneligibleCount {
  readonly rule: EligibilityRule;
  readonly clause: string;
  readonly teachers: number;
}

/** Who could fill a post, or why no one can. */
export interface PostFacts {
  readonly post: PostFlow;
  /** Wished first, then in the published order. */
  readonly candidates: readonly PostCandidate[];
  /** Teachers who may move and have the certificate, refused by a rule about this post. */
  readonly refused: readonly RefusedPairs[];
  readonly ineligible: readonly IneligibleCount[];
}

const wishRankOf = (wishes: readonly SchoolId[], schoolId: SchoolId): number | null => {
  const index = wishes.indexOf(schoolId);
  return index < 0 ? null : index + 1;
};

const ineligibleCounts = (explained: ExplainedPlan, slot: Slot): readonly IneligibleCount[] => {
  const { district, movable, ledger, flows, context } = explained;
  const flow = flows.get(slotKey(slot));
  if (flow === undefined) return [];
  const mayMove = new Set(movable.map(({ id }) => id));
  const counts = new Map<EligibilityRule, { readonly clause: string; teachers: number }>();
  for (const teacher of district.teachers) {
    if (mayMove.has(teacher.id) || teacher.schoolId === slot.schoolId) continue;
    const pair = pairOf(explained, teacher, flow, null);
    if (pair === undefined || refusalsOf(pair, context).includes(qualified)) continue;
    const failed = ledger.entries.get(teacher.id)?.findings.find(({ passes }) => !passes);
    if (failed === undefined) continue;
    const counted = counts.get(failed.rule) ?? { clause: failed.clause, teachers: 0 };
    counted.teachers += 1;
    counts.set(failed.rule, counted);
  }
  return [...counts]
    .map(([rule, counted]) => ({ rule, ...counted }))
    .toSorted((a, b) => b.teachers - a.teachers || (a.rule < b.rule ? -1 : 1));
};

/** The facts of a post; `undefined` where the district has none there. */
export const postFacts = (explained: ExplainedPlan, slot: Slot): PostFacts | undefined => {
  const { movable, transfers, flows, ledger } = explained;
  const flow = flows.get(slotKey(slot));
  const post = postFlow(explained, slot);
  if (flow === undefined || post === null) return undefined;
  const isHere = (id: TeacherId): boolean => {
    const transfer = transfers.get(id);
    return transfer !== undefined && slotKey({ ...transfer, schoolId: transfer.toSchoolId }) === slotKey(slot);
  };
  const pairs = movable
    .filter(({ id, schoolId }) => schoolId !== slot.schoolId && !isHere(id))
    .flatMap((teacher) => pairOf(explained, teacher, flow) ?? []);
  const { admitted, refused } = countedPairs(explained, pairs);
  const order = byPublishedOrder(ledger);
  const candidates = admitted
    .map(({ teacher, minutes }) => ({ teacher, minutes, wish: wishRankOf(teacher.wishes, slot.schoolId) }))
    .toSorted(
      (a, b) =>
        (a.wish ?? Number.POSITIVE_INFINITY) - (b.wish ?? Number.POSITIVE_INFINITY) ||
        order(a.teacher, b.teacher) ||
        (a.teacher.id < b.teacher.id ? -1 : 1),
    )
    .map(({ teacher, minutes, wish }) => ({
      teacherId: teacher.id,
      fromSchoolId: teacher.schoolId,
      movesTo: transfers.get(teacher.id)?.toSchoolId ?? null,
      wishRank: wish,
      minutes,
    }));
  return { post, candidates, refused, ineligible: ineligibleCounts(explained, slot) };
};

/** Posts that the plan leaves unfilled, heads' posts aside; the largest gap first. */
export const unfilledPosts = (explained: ExplainedPlan): readonly PostFlow[] =>
  [...explained.flows.values()]
    .filter(({ slot, gapAfter }) => gapAfter > 0 && !isHeadSubject(slot.subject))
    .flatMap(({ slot }) => postFlow(explained, slot) ?? [])
    .toSorted((a, b) => b.gapAfter - a.gapAfter || (slotKey(a) < slotKey(b) ? -1 : 1));

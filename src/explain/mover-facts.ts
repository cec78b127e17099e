import type { TeacherId } from '../district/ids.ts';
import { slotKey } from '../district/post.ts';
import type { Finding } from '../eligibility/ledger-entry.ts';
import type { Transfer } from '../plan/transfer.ts';
import { heldSlot } from '../staffing/holding.ts';
import { type ExplainedPlan, isCandidate } from './explained-plan.ts';
import { type Guarantees, guaranteesOf } from './guarantees.ts';
import { type PostFlow, postFlow } from './post-flow.ts';
import { type PublishedPlace, publishedPlace } from './published-place.ts';

/** How many may move, and how many do. */
export interface EligibleCounts {
  readonly district: number;
  readonly school: number;
  readonly movers: number;
}

/** What decides between candidates for one post. */
export interface OrderFacts {
  readonly wishRank: number | null;
  readonly wishes: number;
  readonly volunteers: boolean;
  readonly points: number | null;
  readonly monthsAtSchool: number;
  /** Among all candidates for the post, and among those of the own school. */
  readonly place: PublishedPlace;
  readonly placeAtSchool: PublishedPlace;
}

/** The facts of a move, without a solve: who and route, why eligible, posts, order, guarantees. */
export interface MoverFacts {
  readonly teacherId: TeacherId;
  readonly transfer: Transfer;
  readonly findings: readonly Finding[];
  readonly eligible: EligibleCounts;
  /** The post filled and the post left; `null` where the district knows no such post. */
  readonly receiving: PostFlow | null;
  readonly leaving: PostFlow | null;
  readonly order: OrderFacts;
  readonly guarantees: Guarantees;
}

export const eligibleCounts = ({ district, ledger, plan }: ExplainedPlan, schoolId: string): EligibleCounts => ({
  district: ledger.eligible,
  school: district.teachers.filter(
    (teacher) => teacher.schoolId === schoolId && ledger.entries.get(teacher.id)?.eligible === true,
  ).length,
  movers: plan.transfers.length,
});

/** The facts of a mover; `undefined` for a teacher without a move. */
export const moverFacts = (explained: ExplainedPlan, id: TeacherId): MoverFacts | undefined => {
  const { teachers, transfers, movable, flows, ledger, plan } = explained;
  const [teacher, transfer] = [teachers.get(id), transfers.get(id)];
  if (teacher === undefined || transfer === undefined) return undefined;
  const slot = { ...transfer, schoolId: transfer.toSchoolId };
  const flow = flows.get(slotKey(slot));
  const rivals = flow === undefined ? [teacher] : movable.filter((other) => isCandidate(explained, other, flow));
  const ofSchool = rivals.filter(({ schoolId }) => schoolId === teacher.schoolId);
  return {
    teacherId: id,
    transfer,
    findings: ledger.entries.get(id)?.findings ?? [],
    eligible: eligibleCounts(explained, teacher.schoolId),
    receiving: postFlow(explained, slot),
    leaving: postFlow(explained, heldSlot(teacher, plan.policy.referenceDate)),
    order: {
      wishRank: transfer.wishRank,
      wishes: teacher.wishes.length,
      volunteers: teacher.volunteers,
      points: teacher.points,
      monthsAtSchool: ledger.entries.get(id)?.monthsAtSchool ?? 0,
      place: publishedPlace(ledger, rivals, teacher),
      placeAtSchool: publishedPlace(ledger, ofSchool, teacher),
    },
    guarantees: guaranteesOf(explained, transfer),
  };
};

import { compareIds, type SchoolId } from '../district/ids.ts';
import { type Message, message } from '../text/message.ts';
import type { Allocation } from './allocation.ts';
import type { Establishment } from './establishment.ts';

/**
 * A source or destination of posts other than a school: not given out yet, the pool, returned to the staffing office.
 */
export type PostsPlace =
  | { readonly kind: 'school'; readonly schoolId: SchoolId }
  | { readonly kind: 'unallocated' | 'pool' | 'returned' };

/** Posts proposed to be moved, with the reason: never silently (clause 0.23). */
export interface PostTransfer {
  readonly from: PostsPlace;
  readonly to: PostsPlace;
  readonly posts: number;
  /** Of these, free today; the others follow when their holders leave. */
  readonly vacant: number;
  readonly reasons: readonly Message[];
}

interface End {
  readonly place: PostsPlace;
  readonly reason: Message;
}
interface Source extends End {
  vacant: number;
  occupied: number;
}
interface Sink extends End {
  posts: number;
}

const schoolReason = (one: Establishment, proposed: number): Message =>
  message(`staffing.reason.${one.approved > proposed ? 'gives' : 'gets'}`, {
    school: one.school.name,
    approved: one.approved,
    proposed,
    number: Math.abs(one.approved - proposed),
    standard: one.standard?.teachers ?? one.approved,
    occupied: one.occupied,
  });

const sourcesOf = (schools: readonly Establishment[], { proposed, total, approved }: Allocation): readonly Source[] => {
  const unallocated: Source = {
    place: { kind: 'unallocated' },
    reason: message('staffing.reason.unallocated', { total, approved, number: total - approved }),
    vacant: Math.max(0, total - approved),
    occupied: 0,
  };
  const givers = schools
    .map((one) => ({ one, gives: one.approved - (proposed.get(one.school.id) ?? 0) }))
    .filter(({ gives }) => gives > 0)
    .toSorted((a, b) => b.gives - a.gives || compareIds(a.one.school.id, b.one.school.id))
    .map(({ one, gives }): Source => {
      const vacant = Math.min(gives, Math.max(0, one.vacancy - one.offDuty - one.onTerm));
      return {
        place: { kind: 'school', schoolId: one.school.id },
        reason: schoolReason(one, proposed.get(one.school.id) ?? 0),
        vacant,
        occupied: gives - vacant,
      };
    });
  return [unallocated, ...givers];
};

const sinksOf = (
  schools: readonly Establishment[],
  { proposed, total, approved, surplus }: Allocation,
): readonly Sink[] => {
  const getters = schools
    .map((one) => ({ one, gets: (proposed.get(one.school.id) ?? 0) - one.approved }))
    .filter(({ gets }) => gets > 0)
    // The school that lacks most people by the standard gets free posts first.
    .toSorted((a, b) => (b.one.gap ?? 0) - (a.one.gap ?? 0) || compareIds(a.one.school.id, b.one.school.id))
    .map(
      ({ one, gets }): Sink => ({
        place: { kind: 'school', schoolId: one.school.id },
        reason: schoolReason(one, proposed.get(one.school.id) ?? 0),
        posts: gets,
      }),
    );
  const returned: Sink = {
    place: { kind: 'returned' },
    reason: message('staffing.reason.returned', { total, approved, number: approved - total }),
    posts: Math.max(0, approved - total),
  };
  const pool: Sink = {
    place: { kind: 'pool' },
    reason: message('staffing.reason.pool', { number: surplus }),
    posts: surplus,
  };
  return [...getters, returned, pool];
};

/**
 * From today's posts to the proposed ones, as a table of moves: free posts first, to the school that lacks most; held
 * posts only as their holders leave. Surplus posts go to the pool. The moves add up exactly to the proposal.
 */
export const rebalance = (schools: readonly Establishment[], allocation: Allocation): readonly PostTransfer[] => {
  const [sources, sinks] = [sourcesOf(schools, allocation), sinksOf(schools, allocation)];
  const moved = new Map<string, PostTransfer>();
  for (const part of ['vacant', 'occupied'] as const)
    for (const [to, sink] of sinks.entries())
      for (const [from, source] of sources.entries()) {
        const posts = Math.min(sink.posts, source[part]);
        if (posts === 0) continue;
        sink.posts -= posts;
        source[part] -= posts;
        const key = `${from} ${to}`;
        const before = moved.get(key);
        moved.set(key, {
          from: source.place,
          to: sink.place,
          posts: (before?.posts ?? 0) + posts,
          vacant: (before?.vacant ?? 0) + (part === 'vacant' ? posts : 0),
          reasons: [source.reason, sink.reason],
        });
      }
  return [...moved.values()];
};

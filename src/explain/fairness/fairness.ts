import type { SchoolId, TeacherId } from '../../district/ids.ts';
import { slotKey } from '../../district/post.ts';
import type { Stage, Subject } from '../../district/words.ts';
import type { PlanFacts } from '../../plan/facts/plan-facts.ts';
import { type RefusedWish, type WishOutcomes, wishOutcomes } from './wish-outcomes.ts';

/**
 * Justified envy: a wish is refused, no rule about teacher and post refuses it, and a teacher who stands later in the
 * published order moved into that very post. Other rules may forbid the exchange (quotas, floors, outflow, indicators);
 * the goals before `points` may prefer it. It is a case to explain, not a breach.
 */
export interface Envy {
  readonly teacherId: TeacherId;
  readonly place: number;
  readonly points: number | null;
  readonly schoolId: SchoolId;
  readonly stage: Stage;
  readonly subject: Subject;
  readonly wish: number;
  /** The mover into the post who stands last in the order. */
  readonly envied: TeacherId;
  readonly enviedPlace: number;
  readonly enviedPoints: number | null;
}

/** What became of the volunteers with wishes. */
export interface Volunteers {
  readonly all: number;
  /** Granted the first wish, or a later one. */
  readonly first: number;
  readonly later: number;
  readonly stay: number;
  /** Moved without an order to a school they did not wish for: worse off than staying. */
  readonly elsewhere: readonly TeacherId[];
}

/** The line between in and out of a post, in points. */
export interface Cutoff {
  readonly schoolId: SchoolId;
  readonly stage: Stage;
  readonly subject: Subject;
  readonly admitted: number;
  readonly lowestIn: number | null;
  readonly refused: number;
  readonly highestOut: number | null;
}

export interface Fairness {
  readonly envy: readonly Envy[];
  readonly volunteers: Volunteers;
  readonly cutoffs: readonly Cutoff[];
}

const envyOf = ({ teacher, school, slot, wish, place }: RefusedWish, outcomes: WishOutcomes): readonly Envy[] => {
  const movers = (outcomes.admitted.get(slot.key) ?? [])
    .map((move) => ({ move, at: outcomes.placeOf(move.teacher.id) ?? 0 }))
    .filter(({ move, at }) => move.teacher.id !== teacher.id && at > place)
    .toSorted((a, b) => b.at - a.at);
  const last = movers[0];
  if (last === undefined) return [];
  return [
    {
      teacherId: teacher.id,
      place,
      points: teacher.points,
      schoolId: school.id,
      stage: slot.stage,
      subject: slot.subject,
      wish,
      envied: last.move.teacher.id,
      enviedPlace: last.at,
      enviedPoints: last.move.teacher.points,
    },
  ];
};

/** Each teacher once, by the wish that stands first. */
const justifiedEnvy = (outcomes: WishOutcomes): readonly Envy[] => {
  const first = new Map<TeacherId, Envy>();
  for (const refused of outcomes.refused)
    for (const envy of envyOf(refused, outcomes)) {
      const known = first.get(envy.teacherId);
      if (known === undefined || envy.wish < known.wish) first.set(envy.teacherId, envy);
    }
  return [...first.values()].toSorted((a, b) => a.place - b.place);
};

const volunteersOf = ({ district, plannedBy, orders }: PlanFacts, outcomes: WishOutcomes): Volunteers => {
  const ordered = new Set(
    orders.filter(({ kind }) => kind === 'move' || kind === 'assign').map(({ teacherId }) => teacherId),
  );
  const volunteers = district.teachers.filter(
    ({ id, volunteers: does, wishes }) => does && wishes.length > 0 && outcomes.placeOf(id) !== undefined,
  );
  const ranks = volunteers.map((teacher) => {
    const move = plannedBy.get(teacher.id);
    return {
      teacher,
      moves: move !== undefined,
      rank: move === undefined ? 0 : teacher.wishes.indexOf(move.to.id) + 1,
    };
  });
  return {
    all: volunteers.length,
    first: ranks.filter(({ rank }) => rank === 1).length,
    later: ranks.filter(({ rank }) => rank > 1).length,
    stay: ranks.filter(({ moves }) => !moves).length,
    elsewhere: ranks
      .filter(({ teacher, moves, rank }) => moves && rank === 0 && !ordered.has(teacher.id))
      .map(({ teacher }) => teacher.id),
  };
};

const bestOf = (points: readonly (number | null)[], pick: (...all: number[]) => number): number | null => {
  const known = points.filter((each) => each !== null);
  return known.length === 0 ? null : pick(...known);
};

/** Of every post that somebody wished for or moved into, in the order of the posts. */
const cutoffsOf = ({ slots }: PlanFacts, { refused, admitted }: WishOutcomes): readonly Cutoff[] => {
  const out = Map.groupBy(refused, ({ slot }) => slot.key);
  return [...slots.values()].flatMap((slot): readonly Cutoff[] => {
    const key = slotKey(slot);
    const [inside, outside] = [admitted.get(key) ?? [], out.get(key) ?? []];
    if (inside.length + outside.length === 0) return [];
    return [
      {
        schoolId: slot.schoolId,
        stage: slot.stage,
        subject: slot.subject,
        admitted: inside.length,
        lowestIn: bestOf(
          inside.map(({ teacher }) => teacher.points),
          Math.min,
        ),
        refused: outside.length,
        highestOut: bestOf(
          outside.map(({ teacher }) => teacher.points),
          Math.max,
        ),
      },
    ];
  });
};

/** Whether the plan treats people alike by the order that was published, from district, policy and moves alone. */
export const fairnessOf = (facts: PlanFacts): Fairness => {
  const outcomes = wishOutcomes(facts);
  return {
    envy: justifiedEnvy(outcomes),
    volunteers: volunteersOf(facts, outcomes),
    cutoffs: cutoffsOf(facts, outcomes),
  };
};

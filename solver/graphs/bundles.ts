import { DirectedGraph } from 'graphology';
import { stronglyConnectedComponents } from 'graphology-components';
import { compareIds, type TeacherId } from '../../src/district/ids.ts';
import { slotKey } from '../../src/district/post.ts';
import type { KnownMove } from '../../src/plan/facts/known-move.ts';
import { ownSlot } from '../../src/plan/facts/occupied.ts';
import type { PlanFacts } from '../../src/plan/facts/plan-facts.ts';
import { maxBorrowed, postsOfSchool } from '../../src/plan/facts/pool.ts';

/** Moves that stand or fall together: with every other move as it is, each needs all of the others. */
export interface Bundle {
  /** A cycle (A→B→C→A) exchanges people and changes no count; a chain moves a vacancy. */
  readonly kind: 'cycle' | 'chain';
  /** In the order of the moves, each into the slot that the next one leaves; a cycle starts at the first identifier. */
  readonly teachers: readonly TeacherId[];
}

/** `teacher` cannot move unless `needs` moves too, for a slot or a school at its limit. */
export interface Need {
  readonly teacher: TeacherId;
  readonly needs: TeacherId;
}

export interface MoveGraph {
  readonly bundles: readonly Bundle[];
  readonly needs: readonly Need[];
}

/** Who leaves and who comes to one place, and by how much it may lose and gain. */
interface Place {
  readonly leaving: TeacherId[];
  readonly coming: TeacherId[];
  readonly spareBelow: number;
  readonly spareAbove: number;
}

const placesOf = (facts: PlanFacts): readonly Place[] => {
  const { policy, occupied, slots, planned, placed, schools } = facts;
  const places = new Map<string, Place>();
  const at = (key: string, limits: () => Pick<Place, 'spareBelow' | 'spareAbove'>): Place => {
    const known = places.get(key) ?? { leaving: [], coming: [], ...limits() };
    places.set(key, known);
    return known;
  };
  const slot = (key: string): Place =>
    at(key, () => {
      const post = slots.get(key);
      const [held, after] = [occupied.held(key), occupied.heldAfter(key)];
      const required = post?.required ?? 0;
      const least =
        policy.subjectFloor === 'never_worse' ? required : policy.subjectFloor === 'min' ? (post?.min ?? 0) : 0;
      const most = policy.subjectCeiling === 'never_over' ? (post?.max ?? required) : Number.POSITIVE_INFINITY;
      return { spareBelow: after - Math.min(least, held), spareAbove: Math.max(most, held) - after };
    });
  const school = (id: KnownMove['to']['id']): Place =>
    at(id, () => {
      const known = schools.get(id);
      const [today, after] = [occupied.staff(id), occupied.staffAfter(id)];
      const limit =
        known === undefined || policy.schoolPosts !== 'approved'
          ? Number.POSITIVE_INFINITY
          : Math.max(postsOfSchool(known, facts) + maxBorrowed(known, facts), today);
      return { spareBelow: Number.POSITIVE_INFINITY, spareAbove: limit - after };
    });
  for (const { teacher, from, to, slot: into } of planned) {
    slot(slotKey(ownSlot(teacher))).leaving.push(teacher.id);
    slot(slotKey(into)).coming.push(teacher.id);
    school(from.id).leaving.push(teacher.id);
    school(to.id).coming.push(teacher.id);
  }
  // A new teacher's place is not given up for a move: it takes room without being part of a bundle.
  for (const { hire, to, slot: into } of placed) {
    slot(slotKey(into)).coming.push(hire.id);
    school(to.id).coming.push(hire.id);
  }
  return [...places.values()];
};

/**
 * What each move needs: a place at its floor cannot lose a person unless somebody comes, and one at its limit cannot
 * take a person unless somebody leaves. Only where one single move can make up for it, so that the need is forced.
 */
const needsOf = (facts: PlanFacts): readonly Need[] => {
  const movers = new Set(facts.planned.map(({ teacher }) => teacher.id));
  const needs = new Map<string, Need>();
  const add = (teacher: TeacherId, other: TeacherId): void => {
    if (movers.has(teacher) && movers.has(other)) needs.set(`${teacher}\u0000${other}`, { teacher, needs: other });
  };
  for (const { leaving, coming, spareBelow, spareAbove } of placesOf(facts)) {
    const [leaver, ...otherLeavers] = leaving;
    const [comer, ...otherComers] = coming;
    if (leaver === undefined || comer === undefined) continue;
    // Without the one who comes, the one who leaves has to stay; and the reverse.
    if (spareBelow < 1 && otherLeavers.length === 0) for (const one of coming) add(leaver, one);
    if (spareAbove < 1 && otherComers.length === 0) for (const one of leaving) add(comer, one);
  }
  return [...needs.values()].toSorted((a, b) => compareIds(a.teacher, b.teacher) || compareIds(a.needs, b.needs));
};

/** The members in the order of their moves: each into the slot that the next one leaves, as far as that leads. */
const inOrder = (members: readonly TeacherId[], facts: PlanFacts): Bundle => {
  const moves = members.toSorted(compareIds).flatMap((id) => facts.plannedBy.get(id) ?? []);
  const bySlot = new Map(moves.map((one) => [slotKey(ownSlot(one.teacher)), one]));
  const entered = new Set(moves.map(({ slot }) => slotKey(slot)));
  const start = moves.find(({ teacher }) => !entered.has(slotKey(ownSlot(teacher)))) ?? moves[0];
  const ordered: KnownMove[] = [];
  let next = start;
  while (next !== undefined && !ordered.includes(next)) {
    ordered.push(next);
    next = bySlot.get(slotKey(next.slot));
  }
  const closes = next !== undefined && next === start && ordered.length === moves.length;
  const rest = moves.filter((one) => !ordered.includes(one));
  return { kind: closes ? 'cycle' : 'chain', teachers: [...ordered, ...rest].map(({ teacher }) => teacher.id) };
};

/** The bundles of a plan, by the strongly connected parts of the graph of needs; and every need between two moves. */
export const moveGraph = (facts: PlanFacts): MoveGraph => {
  const needs = needsOf(facts);
  const graph = new DirectedGraph();
  for (const { teacher, needs: other } of needs) graph.mergeEdge(teacher, other);
  const bundles = stronglyConnectedComponents(graph)
    .filter((members) => members.length > 1)
    .map((members) => inOrder(members as TeacherId[], facts))
    .toSorted((a, b) => compareIds(a.teachers[0] as TeacherId, b.teachers[0] as TeacherId));
  return { bundles, needs };
};

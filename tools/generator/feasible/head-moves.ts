import { candidateMoves } from '../../../src/candidates/candidates.ts';
import { movableTeachers } from '../../../src/candidates/movable.ts';
import { pairContext } from '../../../src/candidates/pair.ts';
import type { District } from '../../../src/district/district.ts';
import { slotKey } from '../../../src/district/post.ts';
import type { Teacher } from '../../../src/district/teacher.ts';
import { isHeadSubject } from '../../../src/district/words.ts';
import type { Ledger } from '../../../src/eligibility/ledger-entry.ts';
import { isHead } from '../../../src/plan/facts/occupied.ts';
import type { RosterMove } from '../../../src/plan/transfer.ts';
import { defaultPolicy } from '../../../src/policy/schema.ts';
import { homeSlot } from '../../../src/staffing/holding.ts';
import { slotTable } from '../../../src/staffing/slot-table.ts';

/** The slots that the pair rules admit for each head who may move, by the key of school, stage and subject. */
const openTo = (district: District, ledger: Ledger): ReadonlyMap<Teacher, ReadonlySet<string>> => {
  const heads = movableTeachers(district, ledger, defaultPolicy).filter(isHead);
  const slots = slotTable(district, defaultPolicy).filter(({ subject }) => isHeadSubject(subject));
  const { teacher, slot } = candidateMoves(district, heads, slots, pairContext(district, defaultPolicy));
  const open = new Map(heads.map((head) => [head, new Set<string>()]));
  teacher.forEach((who, pair) => {
    const [head, to] = [heads[who], slots[slot[pair] ?? -1]];
    if (head !== undefined && to !== undefined) open.get(head)?.add(to.key);
  });
  return open;
};

/**
 * Moves of at least `wanted` heads, or of as many as pairs allow: two heads of one office and stage change places, so
 * that every school keeps its heads. No more is drawn than the quota of heads requires.
 */
export const headMoves = (district: District, ledger: Ledger, wanted: number): readonly RosterMove[] => {
  if (wanted === 0) return [];
  const open = openTo(district, ledger);
  const goes = (head: Teacher, other: Teacher): boolean => open.get(head)?.has(slotKey(homeSlot(other))) === true;
  const moves: RosterMove[] = [];
  const moved = new Set<Teacher>();
  const heads = [...open.keys()];
  const place = (head: Teacher, other: Teacher): void => {
    moved.add(head);
    const { schoolId: toSchoolId, stage, subject } = homeSlot(other);
    moves.push({ teacherId: head.id, fromSchoolId: head.schoolId, toSchoolId, stage, subject });
  };
  for (const head of heads) {
    if (moves.length >= wanted) break;
    if (moved.has(head)) continue;
    const other = heads.find((one) => one !== head && !moved.has(one) && goes(head, one) && goes(one, head));
    if (other === undefined) continue;
    place(head, other);
    place(other, head);
  }
  return moves;
};

import { type Candidates, candidateMoves } from '../../src/candidates/candidates.ts';
import { movableTeachers } from '../../src/candidates/movable.ts';
import { hasOrder, type PairContext, pairContext } from '../../src/candidates/pair.ts';
import type { District } from '../../src/district/district.ts';
import type { SchoolId } from '../../src/district/ids.ts';
import { slotKey } from '../../src/district/post.ts';
import type { School } from '../../src/district/school.ts';
import type { Teacher } from '../../src/district/teacher.ts';
import { eligibilityLedger } from '../../src/eligibility/ledger.ts';
import type { Ledger } from '../../src/eligibility/ledger-entry.ts';
import type { Move } from '../../src/plan/transfer.ts';
import { isBackbone } from '../../src/policy/backbone.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { homeSlot } from '../../src/staffing/holding.ts';
import { type SlotState, slotTable } from '../../src/staffing/slot-table.ts';

/** A movable teacher as the model sees one. */
export interface Mover {
  readonly teacher: Teacher;
  /** Index of `home(t)` in `slots`. */
  readonly home: number;
  /** Index of the home school in `schools`. */
  readonly school: number;
  readonly eligible: boolean;
  readonly backbone: boolean;
  /** At a source school. */
  readonly source: boolean;
  readonly head: boolean;
  /** Bound by a `move` or `assign` order. */
  readonly mustMove: boolean;
}

/** A district and policy prepared for the model: indices instead of ids, candidates instead of rules about pairs. */
export interface Instance {
  readonly district: District;
  readonly policy: Policy;
  readonly ledger: Ledger;
  readonly context: PairContext;
  readonly previous: readonly Move[] | null;
  readonly schools: readonly School[];
  readonly slots: readonly SlotState[];
  /** School index of each slot. */
  readonly slotSchool: Int32Array;
  readonly movers: readonly Mover[];
  readonly candidates: Candidates;
  /** Teachers that an order obliges to move but whom no ledger lets go: no plan can exist. */
  readonly strandedOrders: readonly Teacher[];
}

export const prepareInstance = (district: District, policy: Policy, previous: readonly Move[] | null): Instance => {
  const ledger = eligibilityLedger(district, policy);
  const context = pairContext(district, policy);
  const slots = slotTable(district, policy);
  const slotIndex = new Map(slots.map((slot, index) => [slot.key, index]));
  const schoolIndex = new Map<SchoolId, number>(district.schools.map((school, index) => [school.id, index]));
  const movable = movableTeachers(district, ledger, policy);
  const mustMove = (teacher: Teacher): boolean =>
    hasOrder(context, teacher, 'move') || hasOrder(context, teacher, 'assign');
  const movers = movable.flatMap((teacher): Mover[] => {
    const home = slotIndex.get(slotKey(homeSlot(teacher)));
    const school = schoolIndex.get(teacher.schoolId);
    if (home === undefined || school === undefined) return [];
    return [
      {
        teacher,
        home,
        school,
        eligible: ledger.entries.get(teacher.id)?.eligible ?? false,
        backbone: isBackbone(teacher, policy),
        source: context.sources.has(teacher.schoolId),
        head: teacher.role !== 'teacher',
        mustMove: mustMove(teacher),
      },
    ];
  });
  const moving = new Set(movers.map((mover) => mover.teacher.id));
  return {
    district,
    policy,
    ledger,
    context,
    previous,
    schools: district.schools,
    slots,
    slotSchool: Int32Array.from(slots, (slot) => schoolIndex.get(slot.schoolId) ?? -1),
    movers,
    candidates: candidateMoves(
      district,
      movers.map((mover) => mover.teacher),
      slots,
      context,
    ),
    strandedOrders: district.teachers.filter((teacher) => mustMove(teacher) && !moving.has(teacher.id)),
  };
};

/** The moves of a 0/1 choice among the candidates. */
export const movesOf = (instance: Instance, chosen: (candidate: number) => boolean): readonly Move[] => {
  const moves: Move[] = [];
  for (let candidate = 0; candidate < instance.candidates.teacher.length; candidate += 1) {
    if (!chosen(candidate)) continue;
    const mover = instance.movers[instance.candidates.teacher[candidate] as number];
    const slot = instance.slots[instance.candidates.slot[candidate] as number];
    if (mover === undefined || slot === undefined) continue;
    moves.push({
      teacherId: mover.teacher.id,
      fromSchoolId: mover.teacher.schoolId,
      toSchoolId: slot.schoolId,
      stage: slot.stage,
      subject: slot.subject,
    });
  }
  return moves;
};

import { type Candidates, candidateMoves } from '../../src/candidates/candidates.ts';
import { type HireCandidates, hireCandidates } from '../../src/candidates/hires/hire-candidates.ts';
import { movableTeachers } from '../../src/candidates/movable.ts';
import { hasOrder, type PairContext, pairContext } from '../../src/candidates/pair.ts';
import type { District } from '../../src/district/district.ts';
import type { SchoolId } from '../../src/district/ids.ts';
import { slotKey } from '../../src/district/post.ts';
import type { School } from '../../src/district/school.ts';
import { type Hire, isObliged, type Teacher } from '../../src/district/teacher.ts';
import { eligibilityLedger } from '../../src/eligibility/ledger.ts';
import type { Ledger } from '../../src/eligibility/ledger-entry.ts';
import { mustBeReplaced } from '../../src/movement/replaced-heads.ts';
import { inPlace } from '../../src/movement/running-terms.ts';
import type { Move } from '../../src/plan/transfer.ts';
import { isBackbone } from '../../src/policy/backbone.ts';
import { countedMinutes } from '../../src/policy/counted-minutes.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { QuotaRuleId } from '../../src/rules/rule-id.ts';
import { homeSlot } from '../../src/staffing/holding.ts';
import { type SlotState, slotTable } from '../../src/staffing/slot-table.ts';

/** A movable teacher as the model sees one. */
export interface RosterMover {
  readonly kind: 'roster';
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
  /** Placed because the home school has closed (clause 2.5): outside the quotas and the caps on who leaves. */
  readonly displaced: boolean;
  /** Bound by a `move` or `assign` order, or a principal to be replaced (clause 1.23), or at a school that has closed. */
  readonly mustMove: boolean;
}

/** A new teacher: arrives, and leaves no slot behind. */
export interface HireMover {
  readonly kind: 'hire';
  readonly teacher: Hire;
  /** Unless the policy admits unplaced new teachers. */
  readonly mustMove: boolean;
}

/** A person the plan may place. Teachers of the roster come first, each list by identifier. */
export type Mover = RosterMover | HireMover;

export const isRosterMover = (mover: Mover | undefined): mover is RosterMover => mover?.kind === 'roster';

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
  /** Minutes of each candidate in the goals on journeys: an unknown one as the policy counts it, 0 for a new teacher. */
  readonly counted: Int32Array;
  /** Teachers obliged to move by an order or by a rule, but ineligible: no plan can exist. */
  readonly strandedOrders: readonly Teacher[];
  /** Quotas that are counted but not required, as when the most they can reach is sought; none where absent. */
  readonly openQuota?: (rule: QuotaRuleId, scope: string) => boolean;
}

/** `remembered` gives the candidates of a roster and a policy where they are known already. */
export const prepareInstance = (
  roster: District,
  policy: Policy,
  previous: readonly Move[] | null,
  remembered: (roster: District, policy: Policy, make: () => Candidates) => Candidates = (_roster, _policy, make) =>
    make(),
): Instance => {
  const district = inPlace(roster, policy.referenceDate);
  const ledger = eligibilityLedger(district, policy);
  const context = pairContext(district, policy);
  const slots = slotTable(district, policy);
  const slotIndex = new Map(slots.map((slot, index) => [slot.key, index]));
  const schoolIndex = new Map<SchoolId, number>(district.schools.map((school, index) => [school.id, index]));
  const movable = movableTeachers(district, ledger, policy);
  const managed = new Set(district.schools.filter((school) => school.managedByDistrict).map((school) => school.id));
  const mustMove = (teacher: Teacher): boolean =>
    hasOrder(context, teacher, 'move') ||
    hasOrder(context, teacher, 'assign') ||
    (managed.has(teacher.schoolId) && mustBeReplaced(teacher, policy) && isObliged(teacher, 'head_replacement')) ||
    (context.displaced.has(teacher.id) && isObliged(teacher, 'closed_school'));
  const leaving = movable.flatMap((teacher): RosterMover[] => {
    const home = slotIndex.get(slotKey(homeSlot(teacher)));
    const school = schoolIndex.get(teacher.schoolId);
    if (home === undefined || school === undefined) return [];
    return [
      {
        kind: 'roster',
        teacher,
        home,
        school,
        eligible: ledger.entries.get(teacher.id)?.eligible ?? false,
        backbone: isBackbone(teacher, policy),
        source: context.sources.has(teacher.schoolId),
        head: teacher.role !== 'teacher',
        displaced: context.displaced.has(teacher.id),
        mustMove: mustMove(teacher),
      },
    ];
  });
  const moving = new Set(leaving.map((mover) => mover.teacher.id));
  const arriving = district.hires.map(
    (hire): HireMover => ({
      kind: 'hire',
      teacher: hire,
      mustMove: policy.unplacedHires === 'forbid' && isObliged(hire, 'hire_placed'),
    }),
  );
  const moves = remembered(roster, policy, () =>
    candidateMoves(
      district,
      leaving.map((mover) => mover.teacher),
      slots,
      context,
    ),
  );
  const candidates = withHires(moves, leaving.length, hireCandidates(district.hires, slots, context));
  return {
    district,
    policy,
    ledger,
    context,
    previous,
    schools: district.schools,
    slots,
    slotSchool: Int32Array.from(slots, (slot) => schoolIndex.get(slot.schoolId) ?? -1),
    movers: [...leaving, ...arriving],
    candidates,
    counted: candidates.minutes.map((minutes, candidate) =>
      (candidates.teacher[candidate] as number) < leaving.length
        ? countedMinutes(minutes < 0 ? null : minutes, policy)
        : 0,
    ),
    strandedOrders: district.teachers.filter((teacher) => mustMove(teacher) && !moving.has(teacher.id)),
  };
};

/** A new teacher has no commute today: the journey is unknown here, and no goal counts it. */
const withHires = (moves: Candidates, movers: number, hires: HireCandidates): Candidates => {
  if (hires.slot.length === 0) return moves;
  const joined = (first: Int32Array, second: readonly number[]): Int32Array => {
    const both = new Int32Array(first.length + second.length);
    both.set(first);
    both.set(second, first.length);
    return both;
  };
  return {
    teacher: joined(
      moves.teacher,
      hires.hire.map((hire) => movers + hire),
    ),
    slot: joined(moves.slot, hires.slot),
    minutes: joined(
      moves.minutes,
      hires.slot.map(() => -1),
    ),
    refused: moves.refused,
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
      fromSchoolId: isRosterMover(mover) ? mover.teacher.schoolId : null,
      toSchoolId: slot.schoolId,
      stage: slot.stage,
      subject: slot.subject,
    });
  }
  return moves;
};

import type { District } from '../../district/district.ts';
import type { SchoolId, TeacherId } from '../../district/ids.ts';
import { type Slot, slotKey } from '../../district/post.ts';
import type { Hire, Teacher } from '../../district/teacher.ts';
import type { Policy } from '../../policy/policy.ts';
import { awayOf } from './terms-away.ts';

/** A teacher in a slot: today the own one, after the plan perhaps another. */
export interface Holder {
  readonly teacher: Teacher;
  readonly slot: Slot;
  readonly key: string;
}

/** A new teacher in a slot: there is none today. */
export interface NewHolder {
  readonly hire: Hire;
  readonly slot: Slot;
  readonly key: string;
}

/** Who holds which slot, today and after the plan. */
export interface Occupied {
  /** Holders after the plan (before a plan is given: today's). */
  readonly holders: ReadonlyMap<TeacherId, Holder>;
  /** New teachers placed by the plan; they hold posts like other teachers. */
  readonly newHolders: readonly NewHolder[];
  /** `h_j`: holders of a slot today. */
  readonly held: (key: string) => number;
  /** `n_j`: holders of a slot after the plan. */
  readonly heldAfter: (key: string) => number;
  /** `Σ_{j∈s} h_j` and `Σ_{j∈s} n_j`. */
  readonly staff: (school: SchoolId) => number;
  readonly staffAfter: (school: SchoolId) => number;
}

/** Principals and their deputies: they hold the head's slot, whatever else they teach (dataset.md section 1). */
export const isHead = (teacher: Teacher): boolean => teacher.role !== 'teacher';

export const ownSlot = (teacher: Teacher): Slot => ({
  schoolId: teacher.schoolId,
  stage: teacher.stage,
  subject: isHead(teacher) ? teacher.role : teacher.subject,
});

const tally = <Key>(keys: Iterable<Key>): ((key: Key) => number) => {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (key) => counts.get(key) ?? 0;
};

/**
 * Who counts on the staff: established and on duty (clauses 0.34, 4.17), known leavers out: who retires on or before
 * the reference date is gone when the school year begins (model.md section 1).
 */
const counts = (teacher: Teacher, policy: Policy): boolean =>
  teacher.established && teacher.onDuty && !(teacher.retiresOn !== null && teacher.retiresOn <= policy.referenceDate);

interface PlannedPlace {
  readonly teacher: Teacher;
  readonly slot: Slot;
}

interface PlacedHire {
  readonly hire: Hire;
  readonly slot: Slot;
}

const bare = ({ schoolId, stage, subject }: Slot): Slot => ({ schoolId, stage, subject });

export const occupiedSlots = (
  district: District,
  policy: Policy,
): Occupied & {
  readonly after: (planned: readonly PlannedPlace[], placed: readonly PlacedHire[]) => Occupied;
} => {
  const today = new Map<TeacherId, Holder>();
  for (const teacher of district.teachers) {
    if (!counts(teacher, policy)) continue;
    const slot: Slot = { ...ownSlot(teacher), schoolId: awayOf(teacher, policy)?.has ?? teacher.schoolId };
    today.set(teacher.id, { teacher, slot, key: slotKey(slot) });
  }
  const held = tally([...today.values()].map((holder) => holder.key));
  const staff = tally([...today.values()].map((holder) => holder.slot.schoolId));
  const after = (planned: readonly PlannedPlace[], placed: readonly PlacedHire[]): Occupied => {
    const holders = new Map(today);
    // A mover arrives as a holder, also one who was none before: the post there is taken.
    for (const { teacher, slot } of planned) {
      const place = bare(slot);
      holders.set(teacher.id, { teacher, slot: place, key: slotKey(place) });
    }
    const newHolders = placed.map(({ hire, slot }) => ({ hire, slot: bare(slot), key: slotKey(slot) }));
    const all = [...holders.values(), ...newHolders];
    return {
      holders,
      newHolders,
      held,
      heldAfter: tally(all.map((holder) => holder.key)),
      staff,
      staffAfter: tally(all.map((holder) => holder.slot.schoolId)),
    };
  };
  return { holders: today, newHolders: [], held, heldAfter: held, staff, staffAfter: staff, after };
};

import type { SchoolId, TeacherId } from '../district/ids.ts';
import type { Order } from '../district/order.ts';
import type { Slot } from '../district/post.ts';
import type { Qualification } from '../district/teacher.ts';
import type { Role, Stage } from '../district/words.ts';
import type { Policy } from '../policy/policy.ts';

/** The stages a certificate serves, its own first: senior for junior and primary, junior for primary. */
export const stagesServedBy: Readonly<Record<Stage, readonly Stage[]>> = {
  senior: ['senior', 'junior', 'primary'],
  junior: ['junior', 'primary'],
  primary: ['primary'],
  kindergarten: ['kindergarten'],
};

/** A teacher of the roster, or a new one, as far as certificates and stages go. */
export interface Certified extends Qualification {
  readonly id?: TeacherId;
  readonly role?: Role;
  readonly alsoQualified: readonly Qualification[];
  readonly wishes: readonly SchoolId[];
}

/** What else decides whether a certificate may be used in another stage. */
export interface StageTerms {
  readonly crossStage: Policy['crossStage'];
  readonly orders: readonly Order[];
}

/** Stage and subject of the own post, of the office a head holds, and of each further certificate. */
export const certificatesOf = ({ stage, subject, role, alsoQualified }: Certified): readonly Qualification[] => [
  { stage, subject },
  ...(role === undefined || role === 'teacher' ? [] : [{ stage, subject: role }]),
  ...alsoQualified,
];

/**
 * `certificate stage ≥ post stage`: valid for its stage and downward, never upward (domain 2.7, clause 0.31), in one
 * subject. The order is that of the school stages. A kindergarten takes its own certificate alone, since its posts are
 * separate (clause 4.34) and its teachers take no part (domain 2.1).
 */
export const isCertified = (person: Certified, { stage, subject }: Pick<Slot, 'stage' | 'subject'>): boolean =>
  certificatesOf(person).some((held) => held.subject === subject && stagesServedBy[held.stage].includes(stage));

/**
 * Whether a person qualifies for a slot (dataset.md section 2, certificates): certified for it, and of its stage, or
 * with that stage and subject listed, or by a wish for the school or an order to it, or wherever the certificate is
 * valid where the policy says so (`cross_stage`). Candidates, intake, explanation and model decide by this function; the checker works it out again.
 */
export const qualifies = (person: Certified, slot: Slot, { crossStage, orders }: StageTerms): boolean =>
  isCertified(person, slot) &&
  (slot.stage === person.stage ||
    crossStage === 'certificate' ||
    person.alsoQualified.some(({ stage, subject }) => stage === slot.stage && subject === slot.subject) ||
    person.wishes.includes(slot.schoolId) ||
    orders.some(
      ({ kind, teacherId, schoolId }) => kind === 'assign' && teacherId === person.id && schoolId === slot.schoolId,
    ));

import type { SchoolId, TeacherId } from '../../district/ids.ts';
import type { Order } from '../../district/order.ts';
import type { Slot } from '../../district/post.ts';
import type { Qualification } from '../../district/teacher.ts';
import type { Role, Stage } from '../../district/words.ts';
import type { Policy } from '../../policy/policy.ts';

/** The certificates of a teacher or a new teacher. */
interface Holder extends Qualification {
  readonly id?: TeacherId;
  readonly role?: Role;
  readonly alsoQualified: readonly Qualification[];
  readonly wishes: readonly SchoolId[];
}

/** School stages from the lowest; a kindergarten is outside the order (clause 4.34). */
const ladder: readonly Stage[] = ['primary', 'junior', 'senior'];

/** A certificate holds for its own stage and downward, never upward (clause 0.31, domain 2.7). */
const reaches = (held: Stage, wanted: Stage): boolean =>
  held === wanted || (ladder.includes(wanted) && ladder.indexOf(held) > ladder.indexOf(wanted));

/** Stage and subject of the own post, of the office held, and of each further certificate. */
export const certificatesHeld = ({ stage, subject, role, alsoQualified }: Holder): readonly Qualification[] => {
  const office = role !== undefined && role !== 'teacher' ? [{ stage, subject: role }] : [];
  return [{ stage, subject }, ...office, ...alsoQualified];
};

/**
 * Whether a certificate may be used in a slot (dataset.md section 2, `cross_stage`), independent of the function that
 * candidates use: at another stage only where the certificate is listed, the school is wished for, an order sends the
 * teacher there, or the policy allows every valid certificate.
 */
export const mayTeach = (
  person: Holder,
  { schoolId, stage, subject }: Slot,
  { crossStage, orders }: { readonly crossStage: Policy['crossStage']; readonly orders: readonly Order[] },
): boolean => {
  const valid = certificatesHeld(person).filter((held) => held.subject === subject && reaches(held.stage, stage));
  if (valid.length === 0) return false;
  if (crossStage === 'certificate' || person.stage === stage) return true;
  if (person.alsoQualified.some((listed) => listed.stage === stage && listed.subject === subject)) return true;
  if (person.wishes.includes(schoolId)) return true;
  const sent = orders.filter((order) => order.kind === 'assign' && order.teacherId === person.id);
  return sent.some((order) => order.schoolId === schoolId);
};

import type { District } from '../district/district.ts';
import type { SchoolId } from '../district/ids.ts';
import { hasClosed, type School } from '../district/school.ts';
import { termOfTeacher } from '../movement/running-terms.ts';
import type { Policy } from '../policy/policy.ts';
import { message } from '../text/message.ts';
import { heldSlot, holdsPost } from './holding.ts';
import { lentPosts } from './pool/lent-posts.ts';
import { type StandardPosts, standardPosts } from './standard/standard-posts.ts';

/** A school's posts: what it should have, what it was given, who is there (domain 2.5, three numbers per school). */
export interface Establishment {
  readonly school: School;
  /** `null`: its pupils are unknown, or it has no stage with a standard. */
  readonly standard: StandardPosts | null;
  /** Teacher posts approved. */
  readonly approved: number;
  /** Posts of the pool lent to it today. */
  readonly lent: number;
  /** Holders of posts: established, on duty, known leavers out. */
  readonly occupied: number;
  /** `approved − occupied`: posts free, negative where there are more people than posts. */
  readonly vacancy: number;
  /** `standard − occupied`: people lacking by the standard, negative where there are more. */
  readonly gap: number | null;
  /** Holders above approved and lent posts (超编). */
  readonly over: number;
  /** Posts approved below the standard (缺编); `null` where the standard is unknown. */
  readonly under: number | null;
  /** Established but not on duty: they take a post and do not teach. */
  readonly offDuty: number;
  /** Of those, borrowed out (借调). */
  readonly borrowedOut: number;
  /** On a term at another school, the personnel relation here: the post is theirs to return to (domain 3). */
  readonly onTerm: number;
  /** Approved and lent posts without a holder, including holders off duty or on a term (有编不补, clause 0.25). */
  readonly unfilled: number;
  /** On duty without an established post (编外, clause 4.17). */
  readonly contract: number;
}

/** A closed school needs no posts: what was approved for it is there for the others (clause 2.5). */
const closedStandard: StandardPosts = {
  staff: 0,
  support: 0,
  teachers: 0,
  floor: 0,
  lines: [{ rule: 'closed', clause: '2.5', posts: 0, message: message('staffing.line.closed') }],
};

interface Counts {
  occupied: number;
  offDuty: number;
  borrowedOut: number;
  contract: number;
  onTerm: number;
}

const countedPeople = ({ teachers }: District, { referenceDate }: Policy): ((id: SchoolId) => Readonly<Counts>) => {
  const none = (): Counts => ({ occupied: 0, offDuty: 0, borrowedOut: 0, contract: 0, onTerm: 0 });
  const counts = new Map<SchoolId, Counts>();
  const at = (id: SchoolId): Counts => {
    const found = counts.get(id) ?? none();
    counts.set(id, found);
    return found;
  };
  for (const teacher of teachers) {
    const { established, onDuty, retiresOn, schoolId, borrowedTo } = teacher;
    if (retiresOn !== null && retiresOn <= referenceDate) continue;
    if (holdsPost(teacher, referenceDate)) at(heldSlot(teacher, referenceDate).schoolId).occupied += 1;
    else if (established) {
      at(schoolId).offDuty += 1;
      if (borrowedTo !== undefined) at(schoolId).borrowedOut += 1;
    } else if (onDuty) at(schoolId).contract += 1;
    const term = holdsPost(teacher, referenceDate) ? termOfTeacher(teacher, referenceDate) : null;
    if (term !== null && !term.over && term.home !== term.host) at(term.home).onTerm += 1;
  }
  return (id) => counts.get(id) ?? none();
};

/** The establishment of every school under the district's power (clause 4.4), in the order of the district. */
export const establishments = (district: District, policy: Policy): readonly Establishment[] => {
  const peopleOf = countedPeople(district, policy);
  return district.schools
    .filter(({ managedByDistrict }) => managedByDistrict)
    .map((school) => {
      const { occupied, offDuty, borrowedOut, contract, onTerm } = peopleOf(school.id);
      const approved = school.approvedPosts;
      const lent = lentPosts(school, policy.referenceDate);
      const standard = hasClosed(school, policy.referenceDate) ? closedStandard : standardPosts(school, policy);
      return {
        school,
        standard,
        approved,
        lent,
        occupied,
        vacancy: approved - occupied,
        gap: standard === null ? null : standard.teachers - occupied,
        over: Math.max(0, occupied - approved - lent),
        under: standard === null ? null : Math.max(0, standard.teachers - approved),
        offDuty,
        borrowedOut,
        onTerm,
        unfilled: Math.max(0, approved + lent - occupied - offDuty - onTerm),
        contract,
      };
    });
};

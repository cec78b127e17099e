import { addMonths } from '../../district/date.ts';
import { slotKey } from '../../district/post.ts';
import type { School } from '../../district/school.ts';
import type { PoolPurpose, PostPool } from '../../policy/staffing-terms.ts';
import type { PoolLoan } from '../pool-loan.ts';
import { type Borrower, loansOf, maxLent } from './lending.ts';
import type { PlanFacts } from './plan-facts.ts';

/** Subjects short nearly everywhere (clause 4.62). */
const shortage = new Set(['pe', 'music', 'art', 'arts', 'science', 'morality']);

/** Posts lent to a school already; a loan whose end has come is over (domain 2.6). */
const lentAlready = ({ postPool, poolEnd }: School, { policy }: PlanFacts): number =>
  poolEnd === undefined || poolEnd > policy.referenceDate ? postPool : 0;

/** `P_s`: approved and lent posts. */
export const postsOfSchool = (school: School, facts: PlanFacts): number =>
  school.approvedPosts + lentAlready(school, facts);

/** Posts a school needs in addition to its own: 0 where its people, with reserved posts, are no more than today. */
const postsMissing = (school: School, facts: PlanFacts): number => {
  const { staff, staffAfter } = facts.occupied;
  const { reserved } = facts;
  const after = staffAfter(school.id) + reserved.after.school(school.id);
  if (after <= staff(school.id) + reserved.today.school(school.id)) return 0;
  return Math.max(0, after - postsOfSchool(school, facts));
};

/** Most posts a school may borrow for a purpose (clauses 4.22, 4.23; domain 2.6). */
const limitOf = (purpose: PoolPurpose, school: School, facts: PlanFacts): number => {
  const { policy, today } = facts;
  switch (purpose) {
    case 'new_school': {
      const opened = school.openingDate;
      const young =
        opened !== null &&
        addMonths(opened, 36) > policy.referenceDate &&
        opened <= addMonths(policy.referenceDate, 12);
      return young ? Number.POSITIVE_INFINITY : 0;
    }
    case 'leave_cover':
      return [...today.holders.values()].filter(
        ({ teacher: { schoolId, exemption, exemptionUntil } }) =>
          schoolId === school.id &&
          (exemption === 'maternity' || exemption === 'illness') &&
          (exemptionUntil === null || exemptionUntil > policy.referenceDate),
      ).length;
    case 'sent_out_cover':
      return [...today.holders.values()].filter(
        ({ teacher }) => teacher.personnelSchoolId === school.id && teacher.schoolId !== school.id,
      ).length;
    case 'shortage_subject':
      return [...facts.planned, ...facts.placed].filter(
        ({ to, slot }) =>
          to.id === school.id && shortage.has(slot.subject) && today.held(slotKey(slot)) < slot.required,
      ).length;
  }
};

/** What the moves need of the pool, and what the pool has. */
export interface Pool {
  readonly terms: PostPool;
  /** Schools whose moves need posts, by identifier, with what each may borrow. */
  readonly schools: readonly { readonly school: School; readonly borrower: Borrower }[];
  readonly needed: number;
  /** Posts not lent yet; `Infinity` where the pool has no total. */
  readonly free: number;
  /** Of what is needed, how much the purposes allow. */
  readonly lendable: number;
}

/** Most that a school may borrow for any purpose; 0 without a pool. */
export const maxBorrowed = (school: School, facts: PlanFacts): number => {
  const { postPool } = facts.policy;
  if (postPool === null || postsMissing(school, facts) === 0) return 0;
  return postPool.purposes.reduce((sum, { purpose }) => sum + limitOf(purpose, school, facts), 0);
};

const numbersOf = ({ purposes }: PostPool): readonly number[] =>
  purposes.map(({ number }) => number ?? Number.POSITIVE_INFINITY);

/**
 * The pool as a plan uses it; `null` where the policy has none or sets no limit to a school's posts. A need that no
 * purpose of lending covers is left to the school's own limit.
 */
export const readPool = (facts: PlanFacts): Pool | null => {
  const { policy, district } = facts;
  const { postPool: terms } = policy;
  if (terms === null || policy.schoolPosts !== 'approved') return null;
  const schools = district.schools.flatMap((school) => {
    const missing = postsMissing(school, facts);
    if (missing === 0) return [];
    const limits = terms.purposes.map(({ purpose }) => limitOf(purpose, school, facts));
    const allowed = limits.reduce((sum, limit) => sum + limit, 0);
    return [{ school, borrower: { need: Math.min(missing, allowed), limits } }];
  });
  const borrowers = schools.map(({ borrower }) => borrower);
  const lent = district.schools.reduce((sum, school) => sum + lentAlready(school, facts), 0);
  return {
    terms,
    schools,
    needed: borrowers.reduce((sum, { need }) => sum + need, 0),
    free: terms.total === null ? Number.POSITIVE_INFINITY : Math.max(0, terms.total - lent),
    lendable: maxLent(borrowers, numbersOf(terms)),
  };
};

/**
 * The loans of a plan: the fewest posts its moves need, put down to purposes in the policy's order, schools by
 * identifier. They follow from the moves alone, so that equal plans have equal loans. Empty where they cannot be met.
 */
export const poolLoansOf = (facts: PlanFacts): readonly PoolLoan[] => {
  const pool = readPool(facts);
  if (pool === null) return [];
  const { terms, schools } = pool;
  const loans = loansOf(
    schools.map(({ borrower }) => borrower),
    numbersOf(terms),
  );
  return schools.flatMap(({ school }, index) =>
    terms.purposes.flatMap(({ purpose }, which): PoolLoan[] => {
      const number = loans?.[index]?.[which] ?? 0;
      return number === 0 ? [] : [{ schoolId: school.id, purpose, number, start: terms.start, end: terms.end }];
    }),
  );
};

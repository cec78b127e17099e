import type { District } from '../district/district.ts';
import type { Teacher } from '../district/teacher.ts';
import type { Move } from '../plan/transfer.ts';
import type { Policy } from '../policy/policy.ts';
import { heldSlot, holdsPost } from '../staffing/holding.ts';
import { type Message, message } from '../text/message.ts';

/** Typed reasons of an objection (domain 5.4); words `review_reason.<name>`. */
export const reasonNames = ['only_teacher', 'graduating_class', 'hardship', 'project_lead', 'other'] as const;
export type ReasonName = (typeof reasonNames)[number];

/** The district, policy and moves a reason is compared with. */
export interface ReasonContext {
  readonly district: District;
  readonly policy: Policy;
  readonly moves: readonly Move[];
}

/** What the data say of a reason; `unknown`: nothing, which speaks neither for it nor against it. */
export interface ReasonFact {
  readonly verdict: 'borne_out' | 'not_borne_out' | 'unknown';
  readonly message: Message;
}

export interface ObjectionReason {
  readonly clause: string;
  /** What must be given with it: words, or a file that bears it out. */
  readonly needs: 'nothing' | 'words' | 'evidence';
  /** Health or family: seen by the one who says it and by those who decide (domain 6, law). */
  readonly sensitive: boolean;
  /** Months an order resting on it lasts, from the reference date. */
  readonly months: number;
  readonly fact: (teacher: Teacher, context: ReasonContext) => ReasonFact;
}

const onlyTeacherFact: ObjectionReason['fact'] = (teacher, { district, policy, moves }) => {
  const own = heldSlot(teacher, policy.referenceDate);
  const leaving = new Set(moves.map(({ teacherId }) => teacherId));
  const here = (slot: typeof own): boolean =>
    slot.schoolId === own.schoolId && slot.stage === own.stage && slot.subject === own.subject;
  const holders = district.teachers.filter(
    (other) =>
      other.id !== teacher.id && holdsPost(other, policy.referenceDate) && here(heldSlot(other, policy.referenceDate)),
  );
  const arriving = moves.filter((move) =>
    here({ schoolId: move.toSchoolId, stage: move.stage, subject: move.subject }),
  );
  const after = holders.filter(({ id }) => !leaving.has(id)).length + arriving.length;
  const verdict = after === 0 ? 'borne_out' : 'not_borne_out';
  return {
    verdict,
    message: message(`review.fact.only_teacher.${verdict}`, { subject: own.subject, others: holders.length, after }),
  };
};

const graduatingVerdict = (graduating: boolean | undefined): ReasonFact['verdict'] =>
  graduating === undefined ? 'unknown' : graduating ? 'borne_out' : 'not_borne_out';

/** The data hold nothing about these reasons. */
const unknown = (name: ReasonName) => (): ReasonFact => ({
  verdict: 'unknown',
  message: message(`review.fact.${name}.unknown`),
});

/** Every typed reason of an objection. */
export const objectionReasons: Readonly<Record<ReasonName, ObjectionReason>> = {
  /**
   * The only teacher of a subject at the school (唯一学科教师, domain 2.1; clause 0.16): borne out where no other teacher
   * holds a post of the subject and stage there after the plan, departures and arrivals counted.
   */
  only_teacher: { clause: '0.16', needs: 'nothing', sensitive: false, months: 12, fact: onlyTeacherFact },
  /** Teaches a graduating class (毕业班, domain 2.1 and 6): as the roster's column says, unknown where it is empty. */
  graduating_class: {
    clause: 'own',
    needs: 'nothing',
    sensitive: false,
    months: 12,
    fact: (teacher) => {
      const verdict = graduatingVerdict(teacher.graduatingClass);
      return { verdict, message: message(`review.fact.graduating_class.${verdict}`) };
    },
  },
  /**
   * Illness or hardship of the family (domain 2.1, 6). The roster's exemption codes do not count against it. Only those
   * who decide see the reason, and a file must bear it out.
   */
  hardship: { clause: 'own', needs: 'evidence', sensitive: true, months: 12, fact: unknown('hardship') },
  /** Leads a project or hosts a studio (clause 0.29, domain 2.1): the data know of none, so a file must bear it out. */
  project_lead: { clause: '0.29', needs: 'evidence', sensitive: false, months: 12, fact: unknown('project_lead') },
  /** Any other reason, in words (domain 5.4). */
  other: { clause: 'own', needs: 'words', sensitive: false, months: 12, fact: unknown('other') },
};

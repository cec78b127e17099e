import type { Rate } from './rate.ts';

/** A policy's protections beyond the eligibility of domain 2.1; off by default. */
export interface Protections {
  /**
   * The only teacher of a subject at a school: may go only if another teacher of the subject is there after the plan
   * (`keep_one`), or is exempt (`exempt`).
   */
  readonly protectOnlyTeacher: 'off' | 'keep_one' | 'exempt';
  /** Teachers of graduating classes are exempt. */
  readonly protectGraduatingClass: boolean;
  /** The opposite: least share of the eligible teachers of graduating classes who rotate. */
  readonly graduatingRotationRate: Rate | null;
  /** Of the homeroom teachers of one grade of a school at most this share leaves. */
  readonly maxHomeroomOutShare: Rate | null;
  /** A school keeps so many backbone teachers of each subject, or those it has. */
  readonly backboneLeftPerSubject: number | null;
  /** Deferrals of a school: at most this share of its eligible teachers, and one in any case. */
  readonly deferralCap: Rate | null;
  /** Years at a school before a teacher may leave it again; 0 sets no minimum. */
  readonly minStayAfterMoveYears: number;
}

import type { CalendarDate } from '../../src/district/date.ts';
import { schoolId, teacherId } from '../../src/district/ids.ts';
import type { Actor } from '../../src/review/actor.ts';
import type { Answer, Objection, Proposal } from '../../src/review/objection/objection.ts';
import type { ReviewFacts } from '../../src/review/review-facts.ts';
import { newDraft, type PlanStanding } from '../../src/review/take-step.ts';
import type { PlainOf } from './district.ts';

/** Facts with which every step may be taken, on a day after every deadline. */
export const theFacts = (given: Partial<PlainOf<ReviewFacts>> = {}): ReviewFacts =>
  ({
    today: '2026-08-24',
    status: 'optimal',
    brokenRows: 0,
    datasetIsLatest: true,
    ordersNotInPlan: 0,
    otherOpenPlan: null,
    schoolsUnanswered: 0,
    reviewDue: '2026-08-10',
    openObjections: 0,
    manualPlacements: 0,
    transfers: 20,
    manualCap: { numerator: 3, denominator: 20 },
    noticeDue: '2026-08-21',
    openAppeals: 0,
    decision: 'Minutes 12 of 2026',
    ...given,
  }) as ReviewFacts;

export const reviewTerms = {
  manualPlacementCap: { numerator: 3, denominator: 20 },
  reviewWorkdays: 5,
  publicNoticeWorkdays: 5,
  appealWorkdays: 5,
} as const;

export const officer: Actor = { accountId: 'officer', role: 'personnel_officer', schoolId: null, teacherId: null };
export const leader: Actor = { accountId: 'leader', role: 'leader', schoolId: null, teacherId: null };
export const auditor: Actor = { accountId: 'auditor', role: 'auditor', schoolId: null, teacherId: null };
export const principalOf = (school: string): Actor => ({
  accountId: `principal-${school}`,
  role: 'principal',
  schoolId: schoolId(school),
  teacherId: null,
});
export const teacherOf = (teacher: string, school: string): Actor => ({
  accountId: `teacher-${teacher}`,
  role: 'teacher',
  schoolId: schoolId(school),
  teacherId: teacherId(teacher),
});

export const anObjection = (
  given: Partial<PlainOf<Omit<Objection, 'proposal'>>> & { readonly proposal?: PlainOf<Proposal> | null } = {},
): Objection =>
  ({
    demand: 'stay',
    schoolId: null,
    reason: 'only_teacher',
    words: null,
    evidence: [],
    proposal: null,
    ...given,
  }) as Objection;

export const anAnswer = (
  given: Partial<PlainOf<Omit<Answer, 'objection'>>> & Partial<Pick<Answer, 'objection'>> = {},
): Answer =>
  ({
    id: 'A1',
    kind: 'review',
    by: 'principal-U1',
    schoolId: 'U1',
    teacherId: 'U1-01',
    standing: 'open',
    objection: anObjection(),
    late: false,
    ...given,
  }) as Answer;

export const aStanding = (given: Partial<PlainOf<PlanStanding>> = {}): PlanStanding =>
  ({ ...newDraft, ...given }) as PlanStanding;

export const aDay = (text: string): CalendarDate => text as CalendarDate;

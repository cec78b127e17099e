import type { Message } from '../text/message.ts';
import { render } from '../text/render.ts';
import type { AuditLine } from './audit/line.ts';
import type { Establishment } from './establishment.ts';
import type { PostsPlace, PostTransfer } from './rebalance.ts';
import type { StaffingScheme } from './scheme.ts';
import type { StandardLine } from './standard/line.ts';
import type { SubjectPosts, SubjectTransfer } from './subject-posts.ts';

const words = (message: Message) => ({ zh: render('zh', message), en: render('en', message) });

const lineDocument = ({ rule, clause, posts, message }: StandardLine) => ({ rule, clause, posts, ...words(message) });

const schoolDocument = (one: Establishment, proposed: number) => ({
  school_id: one.school.id,
  standard:
    one.standard === null
      ? null
      : {
          staff: one.standard.staff,
          support: one.standard.support,
          teachers: one.standard.teachers,
          floor: one.standard.floor,
          lines: one.standard.lines.map(lineDocument),
        },
  approved: one.approved,
  lent: one.lent,
  occupied: one.occupied,
  vacancy: one.vacancy,
  gap: one.gap,
  over: one.over,
  under: one.under,
  unfilled: one.unfilled,
  off_duty: one.offDuty,
  on_term: one.onTerm,
  borrowed_out: one.borrowedOut,
  contract: one.contract,
  proposed,
});

const placeDocument = (place: PostsPlace): string =>
  place.kind === 'school' ? `school:${place.schoolId}` : place.kind;

const transferDocument = ({ from, to, posts, vacant, reasons }: PostTransfer) => ({
  from: placeDocument(from),
  to: placeDocument(to),
  posts,
  vacant,
  reasons: reasons.map(words),
});

const subjectDocument = ({ schoolId, stage, subject, needed, today, held, proposed }: SubjectPosts) => ({
  school_id: schoolId,
  stage,
  subject,
  needed,
  today,
  held,
  proposed,
});

const slotDocument = (slot: SubjectPosts | null) =>
  slot === null ? null : { stage: slot.stage, subject: slot.subject };

const subjectTransferDocument = ({ schoolId, from, to, posts, reasons }: SubjectTransfer) => ({
  school_id: schoolId,
  from: slotDocument(from),
  to: slotDocument(to),
  posts,
  reasons: reasons.map(words),
});

const auditDocument = ({ rule, clause, scope, verdict, message }: AuditLine) => ({
  rule,
  clause,
  scope,
  verdict,
  ...words(message),
});

/** The scheme as `staff.json` carries it: staff/1, a proposal and never a decision; nothing in it varies between runs. */
export const schemeDocument = (sha256: string, referenceDate: string, scheme: StaffingScheme) => {
  const { schools, allocation, transfers, subjects, subjectTransfers, audit } = scheme;
  const { method, total, approved, standard, surplus, proposed } = allocation;
  return {
    format: 'staff/1',
    dataset: { sha256 },
    reference_date: referenceDate,
    district: { method, total, approved, standard, surplus },
    schools: schools.map((one) => schoolDocument(one, proposed.get(one.school.id) ?? one.approved)),
    transfers: transfers.map(transferDocument),
    subjects: subjects.map(subjectDocument),
    subject_transfers: subjectTransfers.map(subjectTransferDocument),
    audit: audit.map(auditDocument),
  };
};

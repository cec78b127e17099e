import type { Catalogue } from '../message.ts';

/** Posts: the arithmetic of the standard, reconciliation, the pool, the audit and the tables. */
export const staffingText: Catalogue = {
  'pool_purpose.new_school': 'new school',
  'pool_purpose.leave_cover': 'cover for maternity and sick leave',
  'pool_purpose.shortage_subject': 'shortage subject',
  'pool_purpose.sent_out_cover': 'cover for teachers sent out',
  'staffing.line.pupil_ratio.exact': '{terms} = {posts}',
  'staffing.line.pupil_ratio.raised': '{terms} = {exact}, raised to {posts}',
  'staffing.line.class_ratio.more':
    '{classes} classes × {ratio} = {exact}, raised to {by_classes}: more than {by_pupils} by pupils',
  'staffing.line.class_ratio.no_more':
    '{classes} classes × {ratio} = {exact}, raised to {by_classes}: no more than {by_pupils} by pupils',
  'staffing.line.boarding': '{boarders} boarders, one more for each full {per_post}: {posts} more',
  'staffing.line.resource_teacher': '{pupils} pupils with disabilities, at least {least}: one resource teacher more',
  'staffing.line.leave_cover': '{staff} × {share} for cover, rounded down to {posts}',
  'staffing.line.support.given': '{given} people who do not teach, at most {cap}: less {posts}',
  'staffing.line.support.assumed': 'people who do not teach are not given, at most {cap}: less {posts}',
  'staffing.line.support.bought': 'at most {cap} who do not teach, {bought} bought services use no post: less {posts}',
  'staffing.line.closed': 'closed: no posts',
  'staffing.reason.gives':
    '{school}: approved {approved}, proposed {proposed} (standard {standard}, occupied {occupied}), gives {number}',
  'staffing.reason.gets':
    '{school}: approved {approved}, proposed {proposed} (standard {standard}, occupied {occupied}), gets {number}',
  'staffing.reason.unallocated': 'total {total}, given out {approved}, not given out {number}',
  'staffing.reason.returned': 'total {total}, given out {approved}, to be given back {number}',
  'staffing.reason.pool': '{number} beyond the standards of the schools: to the pool, not to schools',
  'staffing.reason.subject':
    '{stage:stage} {subject:subject}: set up {today}, needed by lessons {needed}, held {held}, proposed {proposed}',
  'audit.withheld': 'posts given out',
  'audit.unfilled': 'posts left unfilled',
  'audit.support_posts': 'posts of people who do not teach',
  'audit.borrowed': 'borrowed out or off duty',
  'audit.elsewhere': 'post at one school, work at another',
  'audit.lent': 'posts lent and returned',
  'audit_verdict.holds': 'holds',
  'audit_verdict.notice': 'notice',
  'audit_verdict.broken': 'broken',
  'audit_verdict.not_checked': 'not checked',
  'staffing.audit.holds': 'nothing found',
  'staffing.audit.withheld': 'total {total}, given out {approved}, not given to any school {number}',
  'staffing.audit.beyond_total': 'total {total}, given out {approved}, {number} too many',
  'staffing.audit.unfilled':
    'approved {approved}, lent {lent}, occupied {occupied}, established but off duty {off_duty}, unfilled {unfilled}; {contract} contract teachers',
  'staffing.audit.support_posts': '{number} people who do not teach hold posts, at most {cap}: {over} too many',
  'staffing.audit.support_posts.unknown': 'the data have no column support_staff',
  'staffing.audit.borrowed.broken': 'borrowed by {to} since {since}, {months} months, more than {limit}',
  'staffing.audit.borrowed.notice': 'borrowed by {to} since {since}, {months} months, not more than {limit}',
  'staffing.audit.borrowed.unknown': 'borrowed by {to}; since when is not given, so {limit} months cannot be checked',
  'staffing.audit.borrowed.silent': '{number} established but off duty, neither borrowed nor exempt by the data',
  'staffing.audit.elsewhere': '{number} hold posts here and work at another school without a term',
  'staffing.audit.lent.endless': '{number} posts lent without an end',
  'staffing.audit.lent.ended': '{number} posts lent until {end}: to be returned',
  'staffing.audit.lent.beyond': '{number} posts lent, more than the {total} of the pool',
};

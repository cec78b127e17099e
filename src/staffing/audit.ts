import { message } from '../text/message.ts';
import { type AuditRuleId, auditRuleIds } from './audit/audit-rule-id.ts';
import { borrowed } from './audit/borrowed.ts';
import { elsewhere } from './audit/elsewhere.ts';
import { lent } from './audit/lent.ts';
import type { Audited, AuditLine, AuditRule } from './audit/line.ts';
import { supportPosts } from './audit/support-posts.ts';
import { unfilled } from './audit/unfilled.ts';
import { withheld } from './audit/withheld.ts';

/** The table of contents of the audit of posts. */
const auditFinders: Readonly<Record<AuditRuleId, AuditRule>> = {
  withheld,
  unfilled,
  support_posts: supportPosts,
  borrowed,
  elsewhere,
  lent,
};

export const auditRules: readonly AuditRule[] = auditRuleIds.map((id) => auditFinders[id]);

/** Every line of the audit (clause 0.25): what was found of each rule, and that a rule holds where nothing was. */
export const audit = (audited: Audited): readonly AuditLine[] =>
  auditRules.flatMap(({ id, clause, find }) => {
    const found = find(audited).map((finding): AuditLine => ({ rule: id, clause, ...finding }));
    if (found.length > 0) return found;
    return [{ rule: id, clause, scope: 'district', verdict: 'holds', message: message('staffing.audit.holds') }];
  });

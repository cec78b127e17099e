/** What is audited, in the order of the lines (clause 0.25). */
export const auditRuleIds = ['withheld', 'unfilled', 'support_posts', 'borrowed', 'elsewhere', 'lent'] as const;
export type AuditRuleId = (typeof auditRuleIds)[number];

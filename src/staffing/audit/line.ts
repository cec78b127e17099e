import type { District } from '../../district/district.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Message } from '../../text/message.ts';
import type { Allocation } from '../allocation.ts';
import type { Establishment } from '../establishment.ts';
import type { AuditRuleId } from './audit-rule-id.ts';

/** `not_checked`: the data it needs are missing. */
export type AuditVerdict = 'holds' | 'notice' | 'broken' | 'not_checked';

/** One line of the audit: about the district, a school or a teacher (`school:S1`, `teacher:T1`). */
export interface AuditLine {
  readonly rule: AuditRuleId;
  readonly clause: string;
  readonly scope: string;
  readonly verdict: AuditVerdict;
  readonly message: Message;
}

export interface Audited {
  readonly district: District;
  readonly policy: Policy;
  readonly schools: readonly Establishment[];
  readonly allocation: Allocation;
}

/** What is found, without rule and clause, which are the rule's. */
export type Finding = Pick<AuditLine, 'scope' | 'verdict' | 'message'>;

/** One thing that is audited; nothing found means that it holds. */
export interface AuditRule {
  readonly id: AuditRuleId;
  readonly clause: string;
  readonly find: (audited: Audited) => readonly Finding[];
}

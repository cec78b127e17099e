import type { District } from '../district/district.ts';
import type { Policy } from '../policy/policy.ts';
import { type Allocation, allocate } from './allocation.ts';
import type { AuditLine } from './audit/line.ts';
import { audit } from './audit.ts';
import { type Establishment, establishments } from './establishment.ts';
import { type PostTransfer, rebalance } from './rebalance.ts';
import { type SubjectPosts, type SubjectTransfer, subjectPosts, subjectTransfers } from './subject-posts.ts';

/** The teacher resource allocation scheme (教师资源配置方案, clause 3.13): a proposal, with every figure behind it. */
export interface StaffingScheme {
  readonly schools: readonly Establishment[];
  readonly allocation: Allocation;
  readonly transfers: readonly PostTransfer[];
  readonly subjects: readonly SubjectPosts[];
  readonly subjectTransfers: readonly SubjectTransfer[];
  readonly audit: readonly AuditLine[];
}

export const staffingScheme = (district: District, policy: Policy): StaffingScheme => {
  const schools = establishments(district, policy);
  const allocation = allocate(schools, policy);
  const subjects = subjectPosts(district, policy, allocation);
  return {
    schools,
    allocation,
    transfers: rebalance(schools, allocation),
    subjects,
    subjectTransfers: subjectTransfers(subjects),
    audit: audit({ district, policy, schools, allocation }),
  };
};

import type { Teacher } from '../district/teacher.ts';
import type { Policy } from './policy.ts';

/**
 * `B`: a backbone title of a counted level, valid at the reference date (domain 2.3). School-level titles never
 * count (clause 0.30); a title without an end is valid; one that ends on the reference date is still valid.
 */
export const isBackbone = (teacher: Teacher, policy: Policy): boolean =>
  teacher.backboneLevel !== 'none' &&
  policy.backboneLevels.includes(teacher.backboneLevel) &&
  (teacher.backboneValidUntil === null || teacher.backboneValidUntil >= policy.referenceDate);

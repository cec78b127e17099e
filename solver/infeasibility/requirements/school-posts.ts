import { ofPolicy, type RequirementKind } from '../requirement.ts';

/** No school above its approved posts (clause 0.22; dataset.md section 2, school_posts). */
export const schoolPosts: RequirementKind = ({ policy }) =>
  policy.schoolPosts === 'none' ? [] : [ofPolicy('school_posts', '0.22', {}, { schoolPosts: 'none' })];

import { ofPolicy, type RequirementKind } from '../requirement.ts';

/** Caps on senior and middle titles (clause 0.47). */
export const titleCaps: RequirementKind = ({ policy }) =>
  policy.titleCaps === 'none'
    ? []
    : [ofPolicy('title_caps', '0.47', { caps: policy.titleCaps }, { titleCaps: 'none' })];

/** Nobody moves for good to where a grass-roots title is lost (clause 2.39). */
export const grassrootsTitle: RequirementKind = ({ policy, district }) => {
  const teachers = district.teachers.filter((teacher) => teacher.grassrootsTitle === true).length;
  return policy.grassrootsTitles === 'warn' || teachers === 0
    ? []
    : [ofPolicy('grassroots_title', '2.39', { teachers }, { grassrootsTitles: 'warn' })];
};

/** Special-grade teachers for the posts of rural clusters (clause 2.30). */
export const specialGradePost: RequirementKind = ({ policy }) =>
  policy.specialGradePosts === 'none'
    ? []
    : [ofPolicy('special_grade_post', '2.30', { clusters: policy.specialGradePosts }, { specialGradePosts: 'none' })];

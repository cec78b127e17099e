import { ofPolicy, type RequirementKind } from '../requirement.ts';

/** How many of one subject may leave a school (dataset.md section 2, max_out_per_school_subject). */
export const subjectOutflow: RequirementKind = ({ policy }) =>
  policy.maxOutPerSchoolSubject === null
    ? []
    : [
        ofPolicy(
          'subject_outflow',
          'dataset.md section 2',
          { limit: policy.maxOutPerSchoolSubject },
          { maxOutPerSchoolSubject: null },
        ),
      ];

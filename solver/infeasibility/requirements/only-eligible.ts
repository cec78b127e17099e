import { ofPolicy, type RequirementKind } from '../requirement.ts';

/** Volunteers below the tenure stay (dataset.md section 2, only_eligible_move); asked where there are any. */
export const onlyEligible: RequirementKind = ({ policy, district, ledger }) => {
  const volunteers = district.teachers.filter(
    (teacher) => teacher.volunteers && ledger.entries.get(teacher.id)?.failsOnlyTenure === true,
  ).length;
  return !policy.onlyEligibleMove || volunteers === 0
    ? []
    : [ofPolicy('eligible', 'dataset.md section 2', { volunteers }, { onlyEligibleMove: false })];
};

import type { HorizonPlan } from '../../horizon/horizon-plan.ts';
import type { ReportTable } from '../table.ts';
import {
  type HorizonInput,
  horizonAssumptions,
  horizonBalance,
  horizonCertified,
  horizonEnrolment,
  horizonOverview,
  horizonPosts,
  horizonSubjects,
  horizonVariants,
} from './outlook-tables.ts';
import {
  horizonForesight,
  horizonMoves,
  horizonTotal,
  horizonYears,
  ruralDoseSubjects,
  ruralDoseTable,
} from './plan-tables.ts';
import { horizonEvents, horizonHiring, horizonSupply } from './supply-tables.ts';

/** Every table of the years ahead, in the order of the workbook's sheets; without plans, what is known before any. */
export const horizonReport = (input: HorizonInput, plan: HorizonPlan | null): readonly ReportTable[] => {
  const { district, policy, outlook } = input;
  const planned = plan === null ? null : { district, policy, plan };
  const doses = plan?.doses ?? outlook.doses;
  return [
    horizonOverview(input),
    ...(planned === null
      ? []
      : [horizonYears(planned), horizonTotal(planned), horizonForesight(planned), horizonMoves(planned)]),
    horizonAssumptions(input),
    horizonSubjects(input),
    horizonBalance(input),
    horizonHiring(input),
    horizonSupply(input),
    horizonEvents(input),
    horizonCertified(input),
    horizonPosts(input),
    horizonVariants(input),
    horizonEnrolment(input),
    ruralDoseTable(district, doses),
    ruralDoseSubjects(district, policy, doses),
  ];
};

import { assetsOfStages } from './assets-of-stages.ts';
import { assignPossible } from './assign-possible.ts';
import { bornBeforeJoining } from './born-before-joining.ts';
import { borrowedOffDuty } from './borrowed-off-duty.ts';
import type { CrossCheck } from './checked-dataset.ts';
import { coordinatePairs } from './coordinate-pairs.ts';
import { enoughSchools } from './enough-schools.ts';
import { enrolmentGrades } from './enrolment-grades.ts';
import { enrolmentJumps } from './enrolment-jumps.ts';
import { enrolmentTotals } from './enrolment-totals.ts';
import { entrantsGiven } from './entrants-given.ts';
import { exemptionReasons } from './exemption-reasons.ts';
import { filledTables } from './filled-tables.ts';
import { gradeOfStage } from './grade-of-stage.ts';
import { headColumns } from './head-columns.ts';
import { hireCodes } from './hire-codes.ts';
import { holdersWithinApproved } from './holders-within-approved.ts';
import { holdersWithinPosts } from './holders-within-posts.ts';
import { joinedByReference } from './joined-by-reference.ts';
import { journeyOwners } from './journey-owners.ts';
import { journeyTeachers } from './journey-teachers.ts';
import { onePerson } from './one-person.ts';
import { onePrincipal } from './one-principal.ts';
import { orderModes } from './order-modes.ts';
import { orderSchools } from './order-schools.ts';
import { orderTeachers } from './order-teachers.ts';
import { ordersAgree } from './orders-agree.ts';
import { ordersMovable } from './orders-movable.ts';
import { poolDates } from './pool-dates.ts';
import { poolTotal } from './pool-total.ts';
import { postLimits } from './post-limits.ts';
import { postStages } from './post-stages.ts';
import { postsOfClosed } from './posts-of-closed.ts';
import { predecessors } from './predecessors.ts';
import { printableNames } from './printable-names.ts';
import { pupilsOfStages } from './pupils-of-stages.ts';
import { retiredByReference } from './retired-by-reference.ts';
import { schoolDates } from './school-dates.ts';
import { schoolsOfDates } from './schools-of-dates.ts';
import { sharedPrincipals } from './shared-principals.ts';
import { stageInSubject } from './stage-in-subject.ts';
import { teacherStages } from './teacher-stages.ts';
import { termsAway } from './terms-away.ts';
import { tiedTeachers } from './tied-teachers.ts';
import { wishesServe } from './wishes-serve.ts';

/** Checks over more than one cell, one file each: the table of contents. */
export const crossChecks: readonly CrossCheck[] = [
  filledTables,
  enoughSchools,
  schoolDates,
  poolDates,
  poolTotal,
  predecessors,
  pupilsOfStages,
  assetsOfStages,
  coordinatePairs,
  postStages,
  postLimits,
  postsOfClosed,
  schoolsOfDates,
  teacherStages,
  stageInSubject,
  gradeOfStage,
  joinedByReference,
  bornBeforeJoining,
  retiredByReference,
  borrowedOffDuty,
  exemptionReasons,
  onePerson,
  tiedTeachers,
  onePrincipal,
  sharedPrincipals,
  headColumns,
  termsAway,
  holdersWithinPosts,
  holdersWithinApproved,
  wishesServe,
  journeyOwners,
  journeyTeachers,
  orderTeachers,
  orderSchools,
  orderModes,
  ordersAgree,
  ordersMovable,
  assignPossible,
  hireCodes,
  enrolmentGrades,
  enrolmentTotals,
  enrolmentJumps,
  entrantsGiven,
  printableNames,
];

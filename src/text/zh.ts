import type { Catalogue } from './message.ts';
import { apiText } from './zh/api.ts';
import { checkerText } from './zh/checker.ts';
import { clausesText } from './zh/clauses.ts';
import { cliText } from './zh/cli.ts';
import { diagnoseText } from './zh/diagnose.ts';
import { eligibilityText } from './zh/eligibility.ts';
import { intakeText } from './zh/intake.ts';
import { movementText } from './zh/movement.ts';
import { planText } from './zh/plan.ts';
import { planFileText } from './zh/plan-file.ts';
import { policyText } from './zh/policy.ts';
import { reportText } from './zh/report.ts';
import { solverText } from './zh/solver.ts';
import { termsText } from './zh/terms.ts';
import { webText } from './zh/web.ts';

export const zh: Catalogue = {
  ...checkerText,
  ...diagnoseText,
  ...eligibilityText,
  ...intakeText,
  ...movementText,
  ...planFileText,
  ...planText,
  ...policyText,
  ...solverText,
  ...termsText,
  ...reportText,
  ...clausesText,
  ...cliText,
  ...apiText,
  ...webText,
};

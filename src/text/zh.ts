import type { Catalogue } from './message.ts';
import { checkerText } from './zh/checker.ts';
import { cliText } from './zh/cli.ts';
import { eligibilityText } from './zh/eligibility.ts';
import { intakeText } from './zh/intake.ts';
import { policyText } from './zh/policy.ts';
import { reportText } from './zh/report.ts';
import { termsText } from './zh/terms.ts';

export const zh: Catalogue = {
  ...checkerText,
  ...eligibilityText,
  ...intakeText,
  ...policyText,
  ...termsText,
  ...reportText,
  ...cliText,
};

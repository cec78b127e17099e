import { cliText } from './en/cli.ts';
import { policyText } from './en/policy.ts';
import { reportText } from './en/report.ts';
import { termsText } from './en/terms.ts';
import type { Catalogue } from './message.ts';

export const en: Catalogue = { ...policyText, ...termsText, ...reportText, ...cliText };

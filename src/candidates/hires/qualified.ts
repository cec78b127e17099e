import { isHeadSubject } from '../../district/words.ts';
import { certificateCovers } from '../rules/certificate.ts';
import type { HirePairRule } from './hire-pair.ts';

/** A certificate is valid for its stage and downward, never upward (domain 2.7); nobody begins as a head. */
export const hireQualified: HirePairRule = {
  id: 'qualified',
  clause: '0.31',
  refuses: ({ hire, slot }) =>
    isHeadSubject(slot.subject) ||
    ![{ stage: hire.stage, subject: hire.subject }, ...hire.alsoQualified].some((held) =>
      certificateCovers(held, slot),
    ),
};

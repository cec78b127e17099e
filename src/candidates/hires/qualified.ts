import { isHeadSubject } from '../../district/words.ts';
import { qualifies } from '../../movement/qualification.ts';
import type { HirePairRule } from './hire-pair.ts';

/** A new teacher qualifies like any other (dataset.md section 2, certificates), and does not begin as a head. */
export const hireQualified: HirePairRule = {
  id: 'qualified',
  clause: '0.31',
  refuses: ({ hire, slot }, { policy }) =>
    isHeadSubject(slot.subject) || !qualifies(hire, slot, { crossStage: policy.crossStage, orders: [] }),
};

import { hualongClauses } from './documents/hualong.ts';
import { liaochengClauses } from './documents/liaocheng.ts';
import { quzhouClauses } from './documents/quzhou.ts';
import { xingtaiClauses } from './documents/xingtai.ts';
import { yuquanFoundationClauses } from './documents/yuquan-foundation.ts';
import { yuquanTaskClauses } from './documents/yuquan-tasks.ts';
import type { PolicyClause } from './policy-clause.ts';

/** Every clause of the five documents that bears on the program, in the documents' order. */
export const policyClauses: readonly PolicyClause[] = [
  ...hualongClauses,
  ...xingtaiClauses,
  ...liaochengClauses,
  ...quzhouClauses,
  ...yuquanFoundationClauses,
  ...yuquanTaskClauses,
];

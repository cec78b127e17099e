import type { Exemption } from '../../district/words.ts';
import { vocabulary } from './vocabulary.ts';

export const exemptionWords = vocabulary<Exemption>([
  { id: 'illness', zh: ['疾病'], synonyms: ['重病', '病假', '因病'] },
  { id: 'maternity', zh: ['孕产哺乳'], synonyms: ['孕期', '产假', '哺乳期', '孕产', '怀孕', '哺乳'] },
  { id: 'disability', zh: ['残疾'], synonyms: ['残障'] },
  { id: 'deferral', zh: ['学校暂缓'], synonyms: ['暂缓', '学校申请暂缓'] },
  { id: 'other', zh: ['其他'], synonyms: ['其它', '其他原因'] },
]);

import type { OrderKind } from '../../district/words.ts';
import { vocabulary } from './vocabulary.ts';

export const orderWords = vocabulary<OrderKind>([
  { id: 'move', zh: ['必须交流'], synonyms: ['应交流', '必交流', '交流'] },
  { id: 'stay', zh: ['不交流'], synonyms: ['留任', '不参加交流', '不动'] },
  { id: 'assign', zh: ['指定'], synonyms: ['指定学校', '指派'] },
  { id: 'forbid', zh: ['禁止'], synonyms: ['禁止去', '不得去', '回避'] },
]);

import type { Stage } from '../../district/words.ts';
import { vocabulary } from './vocabulary.ts';

export const stageWords = vocabulary<Stage>([
  { id: 'kindergarten', zh: ['幼儿园'], synonyms: ['幼儿', '学前', '学前教育'] },
  { id: 'primary', zh: ['小学'], synonyms: ['小学部', '小学段', '完小'] },
  { id: 'junior', zh: ['初中'], synonyms: ['初级中学', '初中部', '初中段'] },
  { id: 'senior', zh: ['高中'], synonyms: ['普通高中', '高级中学', '高中部', '高中段'] },
]);

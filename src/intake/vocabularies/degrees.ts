import type { Degree } from '../../district/words.ts';
import { vocabulary } from './vocabulary.ts';

export const degreeWords = vocabulary<Degree>([
  { id: 'secondary', zh: ['中专'], synonyms: ['中师', '高中', '中等专科', '中专及以下', '高中及以下'] },
  { id: 'college', zh: ['大专'], synonyms: ['专科', '大学专科', '高等专科'] },
  { id: 'bachelor', zh: ['本科'], synonyms: ['大学本科', '大学', '学士', '全日制本科', '在职本科'] },
  { id: 'master', zh: ['硕士'], synonyms: ['硕士研究生', '研究生', '教育硕士'] },
  { id: 'doctor', zh: ['博士'], synonyms: ['博士研究生', '教育博士'] },
]);

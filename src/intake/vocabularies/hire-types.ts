import type { HireType } from '../../district/words.ts';
import { vocabulary } from './vocabulary.ts';

export const hireTypeWords = vocabulary<HireType>([
  { id: 'recruit', zh: ['招聘'], synonyms: ['公开招聘', '统一招聘', '社会招聘', '校园招聘'] },
  { id: 'special_post', zh: ['特岗'], synonyms: ['特岗教师'] },
  { id: 'funded', zh: ['公费师范生'], synonyms: ['公费生', '免费师范生', '定向师范生'] },
  { id: 'talent', zh: ['人才引进'], synonyms: ['引进人才', '高层次人才'] },
]);

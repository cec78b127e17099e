import type { Title } from '../../district/words.ts';
import { vocabulary } from './vocabulary.ts';

/** Titles since the reform of 2015, with the older ones of the separate primary and secondary ladders it replaced. */
export const titleWords = vocabulary<Title>([
  { id: 'none', zh: ['无'], synonyms: ['未评', '未定级', '未评职称', '暂无'] },
  {
    id: 'third',
    zh: ['三级'],
    synonyms: ['三级教师', '中小学三级教师', '中学三级教师', '小学二级教师', '小学三级教师'],
  },
  { id: 'second', zh: ['二级'], synonyms: ['二级教师', '中小学二级教师', '中学二级教师', '小学一级教师', '初级'] },
  { id: 'first', zh: ['一级'], synonyms: ['一级教师', '中小学一级教师', '中学一级教师', '小学高级教师', '中级'] },
  { id: 'senior', zh: ['高级'], synonyms: ['高级教师', '中小学高级教师', '中学高级教师', '副高级', '副高'] },
  { id: 'full_senior', zh: ['正高级'], synonyms: ['正高级教师', '中小学正高级教师', '正高'] },
]);

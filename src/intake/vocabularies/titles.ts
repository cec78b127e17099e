import type { Title } from '../../district/words.ts';
import { vocabulary } from './vocabulary.ts';

/** The ladder since the reform of 2015, and the levels on it of the older ladders of primary and secondary schools. */
const rungs: Readonly<Record<string, Title>> = {
  中小学正高级: 'full_senior',
  中小学高级: 'senior',
  中小学一级: 'first',
  中小学二级: 'second',
  中小学三级: 'third',
  中学高级: 'senior',
  中学一级: 'first',
  中学二级: 'second',
  中学三级: 'third',
  小学高级: 'first',
  小学一级: 'second',
  小学二级: 'third',
  小学三级: 'third',
  正高级: 'full_senior',
  高级: 'senior',
  一级: 'first',
  二级: 'second',
  三级: 'third',
};

/**
 * 中教 and 小教 are short for the older ladders; 教师 and 职称 carry no level. A title of kindergartens alone is not
 * read: 幼儿园高级教师 was first on the older ladder and is senior on the present one.
 */
const infer = (text: string): Title | undefined => {
  const bare = text
    .replace(/^中教/, '中学')
    .replace(/^小教/, '小学')
    .replace(/(职称|教师|老师)+$/, '')
    .replace(/^教师(?=[正高一二三])/, '');
  return rungs[bare];
};

/** Titles as registers write them; a general level alone (副高, 中级, 初级) is an assumption too. */
export const titleWords = vocabulary<Title>(
  [
    {
      id: 'none',
      zh: ['无'],
      synonyms: [
        '未评',
        '未定级',
        '未评职称',
        '暂无',
        '未定职级',
        '未定职称',
        '未评级',
        '无职称',
        '未评定',
        '未聘',
        '见习期',
        '见习',
      ],
    },
    { id: 'third', zh: ['三级'], synonyms: ['三级教师', '员级'] },
    { id: 'second', zh: ['二级'], synonyms: ['二级教师', '初级', '初级职称', '助理级', '助级'] },
    { id: 'first', zh: ['一级'], synonyms: ['一级教师', '中级', '中级职称'] },
    { id: 'senior', zh: ['高级'], synonyms: ['高级教师', '副高级', '副高', '副高级职称', '副高级教师'] },
    { id: 'full_senior', zh: ['正高级'], synonyms: ['正高级教师', '正高', '正高级职称'] },
  ],
  { infer },
);

import type { Post } from '../../district/post.ts';
import { integerForm } from '../values/integer.ts';
import { schoolReferenceForm } from '../values/school-reference.ts';
import { subjectForm } from '../values/subject.ts';
import { wordForm } from '../values/word.ts';
import { stageWords } from '../vocabularies/stages.ts';
import { type Columns, optional, required } from './column.ts';

const people = integerForm(0, 9_999);

/** The file `posts` (岗位): one row is a subject's posts at a school and stage. */
export const postColumns: Columns<Post> = {
  schoolId: required(
    ['school_id', '学校代码', '学校编号', '学校编码', '学校标识码', '学校', '学校名称'],
    schoolReferenceForm,
  ),
  stage: required(['stage', '学段', '任教学段'], wordForm(stageWords)),
  subject: required(['subject', '学科', '科目', '任教学科'], subjectForm),
  required: required(['required', '应配', '应配数', '应配人数', '需求数', '需求'], people),
  min: optional(['min', '下限', '最低', '最少人数'], people),
  max: optional(['max', '上限', '最高', '最多人数'], people),
};

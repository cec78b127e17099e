import type { GradePupils } from '../../district/enrolment.ts';
import { gradeForm } from '../values/grade.ts';
import { integerForm } from '../values/integer.ts';
import { schoolReferenceForm } from '../values/school-reference.ts';
import { wordForm } from '../values/word.ts';
import { stageWords } from '../vocabularies/stages.ts';
import { added, type Columns, required } from './column.ts';

/** The file `enrolment` (在校学生): one row is a grade of a school. */
export const enrolmentColumns: Columns<GradePupils> = {
  schoolId: required(
    ['school_id', '学校代码', '学校编号', '学校编码', '学校标识码', '学校', '学校名称'],
    schoolReferenceForm,
  ),
  stage: required(['stage', '学段'], wordForm(stageWords)),
  grade: required(['grade', '年级'], gradeForm),
  pupils: required(['pupils', '在校学生数', '在校生数', '学生数', '人数'], integerForm(0, 99_999)),
  classes: added(['classes', '班数', '班级数', '教学班数'], integerForm(0, 999)),
};

import type { Entrants } from '../../district/enrolment.ts';
import { integerForm } from '../values/integer.ts';
import { schoolReferenceForm } from '../values/school-reference.ts';
import { textForm } from '../values/text.ts';
import { wordForm } from '../values/word.ts';
import { stageWords } from '../vocabularies/stages.ts';
import { type Columns, defaulted, optional, required } from './column.ts';

/** The file `entrants` (入学预测): first-grade pupils of a coming year, or the births they come from. */
export const entrantsColumns: Columns<Entrants> = {
  schoolId: optional(
    ['school_id', '学校代码', '学校编号', '学校编码', '学校标识码', '学校', '学校名称'],
    schoolReferenceForm,
  ),
  cluster: optional(['cluster', '学区', '片区'], textForm),
  stage: defaulted(['stage', '学段'], wordForm(stageWords), 'primary'),
  year: required(['year', '年份', '入学年份', '出生年份', '年度'], integerForm(1990, 2150)),
  entrants: optional(['entrants', '新生人数', '入学人数', '招生人数'], integerForm(0, 999_999)),
  births: optional(['births', '出生人数', '出生人口'], integerForm(0, 999_999)),
};

import { teacherId } from '../../district/ids.ts';
import type { Hire } from '../../district/teacher.ts';
import { identityHeadings } from '../headings/identity-headings.ts';
import { codeForm } from '../values/code.ts';
import { decimalForm } from '../values/decimal.ts';
import { integerForm } from '../values/integer.ts';
import { personNameForm } from '../values/person-name.ts';
import { qualificationListForm } from '../values/qualification-list.ts';
import { schoolListForm } from '../values/school-reference.ts';
import { taughtSubjectForm } from '../values/subject.ts';
import { wordForm } from '../values/word.ts';
import { degreeWords } from '../vocabularies/degrees.ts';
import { hireTypeWords } from '../vocabularies/hire-types.ts';
import { stageWords } from '../vocabularies/stages.ts';
import { added, type Columns, defaulted, optional, required } from './column.ts';

/** The file `hires` (新教师): one row is a new teacher to place. */
export const hireColumns: Columns<Omit<Hire, 'waived'>> = {
  id: required(['teacher_id', '教师编号', '教师代码', '教师工号', '工号', '职工号', '教职工号'], codeForm(teacherId), {
    mayServe: identityHeadings,
  }),
  name: required(['name', '姓名', '教师姓名'], personNameForm),
  stage: required(['stage', '任教学段', '学段'], wordForm(stageWords)),
  subject: required(['subject', '任教学科', '学科', '任教科目'], taughtSubjectForm),
  alsoQualified: defaulted(
    ['also_qualified', '可任教', '可任教学科', '兼教学科', '其他可任教'],
    qualificationListForm,
    [],
  ),
  hireType: defaulted(['hire_type', '类型', '招聘类型', '来源', '新教师类型'], wordForm(hireTypeWords), 'recruit'),
  homeLatitude: optional(['home_latitude', '居住地纬度', '家庭纬度', '住址纬度'], decimalForm(-90, 90)),
  homeLongitude: optional(['home_longitude', '居住地经度', '家庭经度', '住址经度'], decimalForm(-180, 180)),
  wishes: defaulted(['wishes', '志愿', '志愿学校', '意向学校'], schoolListForm, []),
  bondMonths: optional(['bond_months', '服务期月数', '服务期', '服务期(月)', '服务月数'], integerForm(0, 600)),
  degree: added(['degree', '学历', '最高学历', '学历层次'], wordForm(degreeWords)),
  serviceSchools: added(['service_schools', '服务学校', '服务学校范围', '服务范围'], schoolListForm),
};

import { teacherId } from '../../district/ids.ts';
import type { Journey } from '../../district/journey.ts';
import { codeForm } from '../values/code.ts';
import { integerForm } from '../values/integer.ts';
import { schoolReferenceForm } from '../values/school-reference.ts';
import { optionalTextForm } from '../values/text.ts';
import { type Columns, optional, required } from './column.ts';

/** The file `travel` (通勤): one row is a known journey, of one teacher or of everybody at a place. */
export const travelColumns: Columns<Journey> = {
  teacherId: optional(
    ['teacher_id', '教师编号', '教师代码', '教师工号', '工号', '职工号', '教职工号'],
    codeForm(teacherId),
  ),
  homePlace: optional(['home_place', '居住地', '住址', '家庭住址', '居住地址', '现住址'], optionalTextForm),
  schoolId: required(
    ['school_id', '学校代码', '学校编号', '学校编码', '学校', '学校名称', '到达学校'],
    schoolReferenceForm,
  ),
  minutes: required(
    ['minutes', '单程分钟', '分钟', '单程时间', '通勤时间', '通勤分钟', '单程用时'],
    integerForm(0, 1_440),
  ),
};

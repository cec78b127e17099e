import { teacherId } from '../../district/ids.ts';
import type { OrderRow } from '../../district/order.ts';
import { booleanForm } from '../values/boolean.ts';
import { codeForm } from '../values/code.ts';
import { schoolReferenceForm } from '../values/school-reference.ts';
import { optionalTextForm } from '../values/text.ts';
import { wordForm } from '../values/word.ts';
import { modeWords } from '../vocabularies/modes.ts';
import { orderWords } from '../vocabularies/order-kinds.ts';
import { added, type Columns, optional, required } from './column.ts';

/** The file `orders` (指令): one row is a decision already taken. */
export const orderColumns: Columns<OrderRow> = {
  teacherId: required(
    ['teacher_id', '教师编号', '教师代码', '教师工号', '工号', '职工号', '教职工号'],
    codeForm(teacherId),
  ),
  kind: required(['kind', '类型', '指令类型', '指令'], wordForm(orderWords)),
  schoolId: optional(
    ['school_id', '学校代码', '学校编号', '学校编码', '学校', '学校名称', '指定学校'],
    schoolReferenceForm,
  ),
  reason: optional(['reason', '理由', '原因', '事由'], optionalTextForm),
  kept: added(['kept', '沿用上版', '沿用'], booleanForm()),
  mode: added(['mode', '交流形式', '交流方式'], wordForm(modeWords)),
};

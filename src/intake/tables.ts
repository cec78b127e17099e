import type { Entrants, GradePupils } from '../district/enrolment.ts';
import type { Journey } from '../district/journey.ts';
import type { OrderRow } from '../district/order.ts';
import type { Post } from '../district/post.ts';
import type { School } from '../district/school.ts';
import type { Hire, Teacher } from '../district/teacher.ts';
import type { Columns } from './columns/column.ts';
import { enrolmentColumns } from './columns/enrolment-columns.ts';
import { entrantsColumns } from './columns/entrants-columns.ts';
import { hireColumns } from './columns/hire-columns.ts';
import { orderColumns } from './columns/order-columns.ts';
import { postColumns } from './columns/post-columns.ts';
import { schoolColumns } from './columns/school-columns.ts';
import { teacherColumns } from './columns/teacher-columns.ts';
import { travelColumns } from './columns/travel-columns.ts';

/** What one row of each table is. */
export interface TableRows {
  readonly schools: School;
  readonly posts: Post;
  readonly teachers: Omit<Teacher, 'waived'>;
  readonly travel: Journey;
  readonly orders: OrderRow;
  readonly hires: Omit<Hire, 'waived'>;
  readonly enrolment: GradePupils;
  readonly entrants: Entrants;
}
export type TableName = keyof TableRows;

export interface TableSchema<Row> {
  readonly zh: string;
  /** Other names bureaus give the file or the sheet. */
  readonly synonyms: readonly string[];
  readonly required: boolean;
  readonly columns: Columns<Row>;
}

/** dataset.md section 1, the whole table of tables. */
export const tables: { readonly [Name in TableName]: TableSchema<TableRows[Name]> } = {
  schools: { zh: '学校', synonyms: ['学校名单', '学校基本情况', 'school'], required: true, columns: schoolColumns },
  posts: { zh: '岗位', synonyms: ['岗位设置', '学科岗位', '岗位需求', 'post'], required: false, columns: postColumns },
  teachers: {
    zh: '教师',
    synonyms: ['教师名册', '教师花名册', '花名册', '教职工', 'teacher'],
    required: true,
    columns: teacherColumns,
  },
  travel: { zh: '通勤', synonyms: ['通勤时间', '路程'], required: false, columns: travelColumns },
  orders: { zh: '指令', synonyms: ['交流指令', 'order'], required: false, columns: orderColumns },
  hires: { zh: '新教师', synonyms: ['新聘教师', '新招教师', 'hire'], required: false, columns: hireColumns },
  enrolment: {
    zh: '在校学生',
    synonyms: ['在校生', '在校学生数', '分年级学生数', '各年级学生数'],
    required: false,
    columns: enrolmentColumns,
  },
  entrants: {
    zh: '入学预测',
    synonyms: ['新生预测', '出生人口', '出生人数', '入学人数预测'],
    required: false,
    columns: entrantsColumns,
  },
};

export const tableNames = Object.keys(tables) as readonly TableName[];

import type { Catalogue } from '../message.ts';

/** 没有方案时各项比例可达到的最大值，以及可行的出路。 */
export const waysOutText = {
  'report.table.attainable': '各项比例可达到的最大值',
  'report.table.ways_out': '可行的出路',
  'report.column.attainable': '可达到',
  'report.column.out_of': '基数',
  'report.column.remark': '说明',
  'report.column.way_change': '如何修改',
  'report.column.law': '政策依据与代价',
  'attainable.movers':
    '{rule:rule}（{scope:scope}）：{of} 人中须 {required} 人；在其他全部要求下最多可达 {attainable} 人（已证明）',
  'attainable.movers_alone':
    '{rule:rule}（{scope:scope}）：{of} 人中须 {required} 人；其他交流比例暂不计、其余要求全部满足时，最多可达 {attainable} 人（已证明）；其他交流比例同样无法满足',
  'attainable.share':
    '{rule:rule}（{scope:scope}）：交流 {of} 人中须有骨干 {required} 人；在其他全部要求下最多可达 {attainable} 人（已证明）',
  'attainable.share_alone':
    '{rule:rule}（{scope:scope}）：交流 {of} 人中须有骨干 {required} 人；其他骨干比例暂不计、其余要求全部满足时，最多可达 {attainable} 人（已证明）',
  'attainable.no_plan': '{rule:rule}（{scope:scope}）：即使不要求这一比例也没有方案，另有冲突',
  'attainable.not_proven': '{rule:rule}（{scope:scope}）：时限内未能证明，不给出数字',
  'way_out.policy': '政策参数 {key}（{name:policy}）由 {before} 改为 {value}',
  'way_out.column': '{table} 表 {column} 列：{rows} 填 {value}',
  'way_out.column_empty': '{table} 表 {column} 列：{rows} 留空',
  'way_out.order': 'orders 表：删去 {teacher} 的一行（{order:order}，学校 {school}）',
  'way_out.lawful': '不违背所引文件',
  'way_out.unlawful': '不合{clause:cited}',
  'way_out.cost': '代价至少：{people} 人不再受某项要求约束，{posts} 个岗位超出限额',
  'way_out.cost_unknown': '涉及的人数和岗位数未计或未能证明',
} satisfies Catalogue;

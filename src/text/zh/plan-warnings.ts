import type { Catalogue } from '../message.ts';

/** 方案合规，但督导会问到的事实。 */
export const planWarningsText = {
  'warning.directions':
    '按流向：乡村到城镇 {fromRural} 人，城镇到乡村 {toRural} 人，乡村之间 {withinRural} 人，城镇之间 {elsewhere} 人',
  'warning.backbone_from_rural': '骨干教师：乡村到城镇 {fromRural} 人，城镇到乡村 {toRural} 人',
  'warning.indicator_lost': '{schoolId}{stage:stage}：{indicator:indicator}，{before} 人到 {after} 人，需 {need} 人',
  'warning.gap_widened': '{schoolId}{stage:stage}{subject:subject}：{before} 人到 {after} 人，应配 {required} 人',
  'warning.overstaffed_grew': '{schoolId}：{before} 人到 {after} 人，核定编制 {posts} 人',
  'warning.head_without_vacancy': '{teacherId}：{fromSchoolId}到{toSchoolId}，该校没有空缺',
  'warning.both_ways': '{schoolId}{stage:stage}{subject:subject}：派出 {out} 人，接收 {in} 人',
  'warning.kind.directions': '乡村到城镇的交流',
  'warning.kind.backbone_from_rural': '骨干教师从乡村到城镇',
  'warning.kind.indicator_lost': '现达标而交流后不达标的指标',
  'warning.kind.gap_widened': '缺人而又调出的岗位',
  'warning.kind.overstaffed_grew': '已超编又增人的学校',
  'warning.kind.head_without_vacancy': '不补空缺的校长交流',
  'warning.kind.both_ways': '同校同学段同学科既派出又接收',
  'warning.group': '{name}（{count}）：{cases}',
  'warning.group.rest': '另有 {rest} 项见 plan.xlsx',
  'warning.heading': '督导可能问到：',
  'report.table.plan_warnings': '督导可能问到',
  'report.column.warning': '问题',
  'report.column.fact': '事实',
} satisfies Catalogue;

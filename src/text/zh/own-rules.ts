import type { Catalogue } from '../message.ts';

/** What a district lays down for itself: versions of its policy, calendars of its own. */
export const ownRulesText: Catalogue = {
  'policy_value.true': '是',
  'policy_value.false': '否',
  'policy_value.null': '不设',
  'policy_value.none': '无',
  'policy_change.other': '{name}：由 {before} 改为 {after}',
  'policy_change.both': '{name}：增加 {added}；去掉 {dropped}',
  'policy_change.added': '{name}：增加 {added}',
  'policy_change.dropped': '{name}：去掉 {dropped}',
  'problem.policy_not_found.title': '没有这个政策',
  'problem.policy_not_found.detail': '找不到政策 {id}。现有政策见 GET /api/policies。',
  'problem.policy_name_taken.title': '这个名称已有内置政策使用',
  'problem.policy_name_taken.detail': '“{name}”是内置政策的名称，请另取一个名称。',
  'problem.calendar_not_found.title': '没有这一年的日历',
  'problem.calendar_not_found.detail':
    '{year}年没有工作日历，按周一至周五计算。可用 PUT 录入，格式见内置的日历（GET /api/calendars）。',
  'problem.calendar_faults.title': '日历有错误',
  'problem.calendar_faults.detail': '错误逐处列在后面，日历没有改动。',
  'problem.calendar_not_own.title': '没有本区县录入的日历',
  'problem.calendar_not_own.detail': '{year}年的日历不是本区县录入的，没有可以删去的。',
  'calendar_origin.district': '本区县录入',
  'calendar_origin.data': '数据目录',
  'calendar_origin.shipped': '随软件提供',
  'calendar.other_year.expected': '地址里的年份是 {year}',
  'calendar.other_year.remedy': '请把日历的年份改为 {year}，或改用相应年份的地址',
  'calendar.not_json.expected': 'calendar/1 格式的 JSON',
  'calendar.not_json.remedy': '请对照随软件提供的日历检查这个文件',
};

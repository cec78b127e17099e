import type { Catalogue } from '../message.ts';

/** A plan file: what is expected of it and how to mend it. */
export const planFileText: Catalogue = {
  'plan.expected.object': '一个方案对象（plan/1）',
  'plan.remedy.object': '请给出 plan.json 格式的方案文件。',
  'plan.expected.format': '"plan/1"',
  'plan.remedy.format': '在文件开头写明 "format": "plan/1"，或换成方案文件。',
  'plan.expected.transfers': '交流名单（数组）',
  'plan.remedy.transfers': '写明 "transfers": […]；无人交流时写空数组。',
  'plan.expected.transfer': '一项交流（对象）',
  'plan.remedy.transfer': '每项写明 teacher_id、from_school_id、to_school_id、stage、subject。',
  'plan.expected.placements': '新教师安排名单（数组），可省略',
  'plan.remedy.placements': '写明 "placements": […]，或删去此键。',
  'plan.expected.placement': '一项新教师安排（对象）',
  'plan.remedy.placement': '每项写明 teacher_id、school_id、stage、subject。',
  'plan.expected.text': '{key} 应为非空文本',
  'plan.remedy.text': '补上 {key}，代码须加引号，以保留前导零。',
  'plan.expected.stage': '学段：{stages}',
  'plan.remedy.stage': '改为 {stages} 之一。',
  'plan.expected.json_syntax': '第 {line} 行第 {column} 列处应为合法的 JSON',
  'plan.expected.json_duplicate_key': '同一个键只写一次（第 {line} 行第 {column} 列重复）',
  'plan.expected.json_too_deep': '第 {line} 行第 {column} 列嵌套过深，不是方案文件',
  'plan.remedy.json_syntax': '检查该处是否缺少或多出逗号、引号或括号；文件可能不完整。',
  'plan.remedy.json_duplicate_key': '删去重复的键“{found}”，只留一处。',
  'plan.remedy.json_too_deep': '检查括号，或换成正确的文件。',
};

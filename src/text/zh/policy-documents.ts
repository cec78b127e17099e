import type { Catalogue } from '../message.ts';

/** 文件：政策的出处，和公示所依据的本地文件。 */
export const policyDocumentsText = {
  'document.hualong': '《濮阳市华龙区推进义务教育优质均衡发展行动方案（2021—2025年）》',
  'document.xingtai': '《邢台市主城区基础教育三年提升行动方案（2020—2022年）》',
  'document.liaocheng': '《聊城市推进乡村教育振兴的实施方案》（2020年）',
  'document.quzhou': '衢州某区义务教育均衡发展意见（约2008年，仅供参考）',
  'document.yuquan': '《呼和浩特市玉泉区“十四五”教育事业发展规划》',
  'document.rotation_2014': '教师〔2014〕4号',
  'document.supervision_2017': '教督〔2017〕6号',
  'document.staffing_2014': '中央编办发〔2014〕72号',
  'document.retirement_2024': '渐进式延迟法定退休年龄办法（2025年起施行，未核实）',
  'document.practice': '各地做法',
  'document.product': '本软件的约定',
  'policy.local_document.name': '本地文件',
  'policy.local_document.meaning':
    '公示、通知书和调令所依据的本地文件：名称、文号、发文机关；null 表示尚未发文，公示等文书逐页标为“草稿”。不影响方案。',
  'policy.expected.local_document':
    'null，或 { "title": 名称, "number": 文号, "issuing_office": 发文机关 }，三项都要填写',
  'policy.expected.local_document.title': '本地文件的名称，不带书名号，1 到 120 字',
  'policy.remedy.local_document.title':
    '填写 title，如 "2026年教师交流轮岗实施方案"；尚未发文的，把 local_document 设为 null。',
  'policy.expected.local_document.number': '本地文件的文号，1 到 60 字',
  'policy.remedy.local_document.number':
    '填写 number，如 "龙政办〔2026〕12号"；尚未编号的，把 local_document 设为 null。',
  'policy.expected.local_document.issuing_office': '本地文件的发文机关，1 到 100 字',
  'policy.remedy.local_document.issuing_office':
    '填写 issuing_office，如 "华龙区人民政府办公室"；尚未发文的，把 local_document 设为 null。',
} satisfies Catalogue;

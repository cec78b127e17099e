import type { Catalogue } from '../message.ts';

/** 编制：标准核定的算式、调剂、周转池、审计与报表。 */
export const staffingText: Catalogue = {
  'pool_purpose.new_school': '新建学校',
  'pool_purpose.leave_cover': '产假病假顶岗',
  'pool_purpose.shortage_subject': '紧缺学科',
  'pool_purpose.sent_out_cover': '外派教师顶岗',
  'staffing.line.pupil_ratio.exact': '{terms} = {posts}',
  'staffing.line.pupil_ratio.raised': '{terms} = {exact}，进为 {posts}',
  'staffing.line.class_ratio.more': '{classes} 班 × {ratio} = {exact}，进为 {by_classes}，多于按学生数的 {by_pupils}',
  'staffing.line.class_ratio.no_more':
    '{classes} 班 × {ratio} = {exact}，进为 {by_classes}，不多于按学生数的 {by_pupils}',
  'staffing.line.boarding': '寄宿生 {boarders} 人，每满 {per_post} 人加 1，加 {posts}',
  'staffing.line.resource_teacher': '随班就读学生 {pupils} 人，满 {least} 人，加资源教师 1',
  'staffing.line.leave_cover': '{staff} × {share} 机动编制，舍为 {posts}',
  'staffing.line.support.given': '非教学人员 {given} 人，上限 {cap}，减 {posts}',
  'staffing.line.support.assumed': '未填非教学人员，按上限 {cap}，减 {posts}',
  'staffing.line.support.bought': '非教学人员上限 {cap}，购买服务 {bought} 人不占编，减 {posts}',
  'staffing.line.closed': '已撤并，不核编制',
  'staffing.reason.gives':
    '{school}：核定 {approved}，拟核 {proposed}（标准 {standard}，在岗 {occupied}），调出 {number}',
  'staffing.reason.gets':
    '{school}：核定 {approved}，拟核 {proposed}（标准 {standard}，在岗 {occupied}），调入 {number}',
  'staffing.reason.unallocated': '编制总额 {total}，已下达 {approved}，未下达 {number}',
  'staffing.reason.returned': '编制总额 {total}，已下达 {approved}，应收回 {number}',
  'staffing.reason.pool': '各校标准之外余 {number}，入周转池，不留学校',
};

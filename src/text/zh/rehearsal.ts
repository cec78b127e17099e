import type { rehearsalText as english } from '../en/rehearsal.ts';

/** 签发前督学会问的问题和答复。 */
export const rehearsalText: Readonly<Record<keyof typeof english, string>> = {
  'report.table.rehearsal': '督导预演',
  'report.column.question': '问题',
  'report.column.before_signing': '签发前',
  'report.column.answer': '答复',
  'report.column.cases': '具体事项',
  'rehearsal.state.clear': '无待办',
  'rehearsal.state.flagged': '须处理或说明',
  'rehearsal.question.backbone_direction': '骨干教师有没有从乡村流出？',
  'rehearsal.backbone_direction.clear': '没有。城镇到乡村的骨干教师 {toRural} 人。',
  'rehearsal.backbone_direction.flagged': '乡村到城镇的骨干教师 {fromRural} 人，城镇到乡村 {toRural} 人，请说明理由。',
  'rehearsal.question.schools_worse': '哪些学校因方案而变差？',
  'rehearsal.schools_worse.clear': '没有：没有指标由达标变为不达标，没有缺额扩大，没有超编学校增人。',
  'rehearsal.schools_worse.flagged':
    '不再达标的指标 {indicators} 项，扩大的缺额 {gaps} 处，增人的超编学校 {grown} 所，请逐项调整或说明。',
  'rehearsal.question.heads': '校长为什么交流？',
  'rehearsal.heads.clear': '交流校长、副校长 {moving} 人，均为补空缺、指令安排或任期届满。',
  'rehearsal.heads.flagged':
    '交流校长、副校长 {moving} 人，其中 {without} 人不补空缺，只为校长交流比例（参数 principals、principals_rotation_rate）。',
  'rehearsal.question.exemptions': '哪些人免予或暂不交流，到什么时候？',
  'rehearsal.exemptions.clear':
    '免予或暂不交流 {exempt} 人，符合交流条件 {eligible} 人；其中学校或教育局决定的 {byChoice} 人，均有截止日期。',
  'rehearsal.exemptions.flagged':
    '免予或暂不交流 {exempt} 人，符合交流条件 {eligible} 人；其中学校或教育局决定的 {byChoice} 人，{withoutEnd} 人没有截止日期，请补“免予截止”或取消。',
  'rehearsal.question.manual_placements': '哪些人是人工指定的？',
  'rehearsal.manual_placements.clear': '{movers} 人中按指令安排 {ordered} 人，均有理由在案。',
  'rehearsal.manual_placements.flagged': '{movers} 人中按指令安排 {ordered} 人，其中 {without} 人没有理由，请补录。',
  'rehearsal.question.same_subject_swaps': '有没有学校同学科既派出又接收？',
  'rehearsal.same_subject_swaps.clear': '没有学校在同一学段学科既派出又接收。',
  'rehearsal.same_subject_swaps.flagged': '{slots} 个岗位所在学校同学段同学科既派出又接收，请说明互换的用途。',
  'rehearsal.question.quota_just_met': '哪些比例只是恰好达标？',
  'rehearsal.quota_just_met.clear': '{quotas} 项比例均有余量。',
  'rehearsal.quota_just_met.flagged': '{quotas} 项比例中 {just} 项没有余量：一项异议成立就不达标，除非另有人交流。',
  'rehearsal.question.lower_goals': '每个人的交流都有理由吗？',
  'rehearsal.lower_goals.clear': '是：保持前列目标的任何方案，都不少于 {movers} 人。',
  'rehearsal.lower_goals.flagged': '{movers} 人中 {lower} 人只为次要目标：人数更少的方案也能保持前列目标。',
  'rehearsal.lower_goals.unknown': '不明：方案未经证明，或来自其他系统。请求解到底。',
  'rehearsal.question.not_checked': '哪些没有核验？',
  'rehearsal.not_checked.clear': '没有：生效的规则都已核验。',
  'rehearsal.not_checked.flagged': '{rows} 项规则因缺少数据没有核验，请按“数据就绪情况”补列。',
  'rehearsal.case.quota': '{rule:rule}，{scope:scope}：{whole} 人中 {part} 人',
  'rehearsal.case.order.reason': '{teacher}到{school}，有理由在案',
  'rehearsal.case.order.no_reason': '{teacher}到{school}，没有理由',
  'rehearsal.case.rule': '{rule:rule}，{scope:scope}',
};

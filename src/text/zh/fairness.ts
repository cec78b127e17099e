import type { fairnessText as english } from '../en/fairness.ts';

/** 方案对人是否一视同仁：位次倒挂、自愿者、积分线，以及这些数字说明不了什么。 */
export const fairnessText: Readonly<Record<keyof typeof english, string>> = {
  'report.table.fairness': '公平性',
  'report.table.justified_envy': '位次倒挂',
  'report.table.cutoffs': '积分线',
  'report.column.people': '人数',
  'report.column.meaning': '含义',
  'report.column.chance': '抽签也会这么多的可能性（%）',
  'report.column.order_place': '公布位次',
  'report.column.points_held': '积分',
  'report.column.wish_number': '第几志愿',
  'report.column.envied_id': '进入者编号',
  'report.column.envied': '进入者',
  'report.column.envied_place': '进入者位次',
  'report.column.envied_points': '进入者积分',
  'report.column.admitted': '进入人数',
  'report.column.lowest_in': '进入者最低积分',
  'report.column.refused_wishes': '未满足的志愿',
  'report.column.highest_out': '未进入者最高积分',
  'fairness.envy': '位次倒挂',
  'fairness.envy.says':
    '本人志愿未满足，且没有规定不准本人到该岗位，而公布位次在后的教师进入了该岗位。不违反规则，须逐项说明。',
  'fairness.volunteers': '填报志愿的自愿者',
  'fairness.volunteers.says': '指今年可以交流的人。',
  'fairness.volunteers_first': '满足第一志愿',
  'fairness.volunteers_first.says': '到所报的第一所学校。',
  'fairness.volunteers_later': '满足其他志愿',
  'fairness.volunteers_later.says': '到所报的其他学校。',
  'fairness.volunteers_stay': '不动',
  'fairness.volunteers_stay.says': '不比现在差。',
  'fairness.volunteers_elsewhere': '没有指令而到未填报的学校',
  'fairness.volunteers_elsewhere.says': '比不动差：本人服从调剂，被安排到没有填报的学校。',
  'fairness.limits': '这些数字说明不了什么',
  'fairness.limits.says':
    '志愿和积分之前的目标可能另有选择，比例、学科下限、派出上限也可能不准互换，位次倒挂没有检验这些。抽签的可能性以全体符合条件者抽签为假定：二十个组里总有一个组碰巧达到 5%，各组互相重叠，各校各学科的需要也不同。不足 10 人的组不显示。',
};

import type { Catalogue } from '../message.ts';

/** 政策参数：未来各学年。 */
export const policyHorizonText: Catalogue = {
  'policy.horizon.name': '未来各学年的假设',
  'policy.horizon.meaning':
    '多年方案的假设：逐年级升级比例、升入初中和高中的比例、没有预测的年份的新生数（低、中、高）、预测数的浮动范围、入学年龄、出生人口入学比例、班数随学生变化的方式、骨干称号到期后是否续认、年级间需提示的差距、交流后不再变动的年数、转岗培训、已计划的招聘。',
  'policy.expected.horizon':
    '一个对象，各项均可省略：progression（primary、junior、senior）、junior_entry、senior_entry、entrants_yearly（low、middle、high）、forecast_band、entry_age（3 到 9）、birth_entry、classes（"cohort" 或 "fewest"）、backbone_titles（"renewed" 或 "expire"）、jump_share、stay_years（0 到 12）、retraining [{ from, to, hours }]、planned_hires [{ year, stage, subject, number }]',
  'policy.expected.growth': '0% 到 {most}% 的比例，例如 "98%" 或 "1.05"',
  'policy.expected.variants_in_order': '低、中、高依次不减',
  'policy.expected.horizon_subject': '任教学科：{subjects}',
  'policy.remedy.horizon_subject': '请改正学科，或在 subjects 中增加。',
};

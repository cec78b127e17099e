import { clausesOf, type PolicyClause } from '../policy-clause.ts';

/** A Quzhou-type district opinion of about 2008 on balanced compulsory education; illustrative. */
export const quzhouClauses: readonly PolicyClause[] = clausesOf('quzhou', [
  ['3.1', 'D', '每年10万元的专项经费补贴', [], 'finance'],
  ['3.2', 'D', '完小委托给市区小学管理', ['field:schools.partner_school']],
  ['3.3', 'D/C', '“一校两区”或“一校N区”的教育管理模式', ['rule:another_school', 'mode:campus']],
  ['3.4', 'D', '城乡初中管理共同体', ['field:schools.group']],
  ['3.5', 'D', '名师农村工作室', ['mode:itinerant', 'key:itinerant_within']],
  [
    '3.6',
    'C',
    '统筹使用城乡教师编制,合理配置城乡教师资源',
    ['rule:school_posts', 'goal:unfilled_rural_posts', 'key:total_posts'],
  ],
  ['3.7', 'P', '变“一校所有”为“全区所有”的人才使用模式', ['command:plan']],
  [
    '3.8',
    'D',
    '骨干教师巡回授课、紧缺专业教师流动教学',
    ['command:itinerant', 'mode:itinerant', 'key:itinerant_subjects', 'report:itinerant_teachers'],
  ],
  ['3.9', 'D', '城区教师支教服务农村', ['mode:support', 'key:move_modes']],
  [
    '3.10',
    'D',
    '高级专业职务聘任和表彰奖励中的比例',
    ['rule:title_caps', 'field:schools.senior_title_cap', 'field:teachers.title'],
  ],
  [
    '3.11',
    'C',
    '继续推行校级领导任期制和定期交流制',
    ['eligibility:role', 'eligibility:tenure', 'rule:principals_quota', 'rule:head_tenure', 'key:head_terms'],
  ],
  ['3.12', 'P', '会同教育行政部门共同做好教师核编定岗工作', [], 'signing'],
  ['3.13', 'P/R', '教师资源配置方案', ['command:staff', 'command:plan', 'report:overview']],
  ['3.14', 'X', '农村中小学和薄弱学校骨干教师培训工作', [], 'training'],
  [
    '3.15',
    'C',
    '按照义务教育课程设置和课时安排的要求开齐开足',
    ['rule:slot_floor', 'key:subject_floor', 'report:subject_gaps'],
  ],
  ['3.16', 'D', '突破“分级管理、分级办学”的历史影响', ['field:schools.predecessor', 'field:schools.cluster']],
  [
    '3.17',
    'D',
    '增强普通学校接收具有接受普通教育能力的残疾儿童',
    ['field:schools.disabled_pupils', 'key:resource_teacher_pupils'],
  ],
  [
    '3.18',
    'R',
    '将评估检查结果作为考核主要领导干部政绩',
    ['command:check', 'report:quota_compliance', 'report:checks'],
  ],
]);

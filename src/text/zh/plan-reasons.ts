import type { Catalogue } from '../message.ts';

/** Why a move was chosen, as it stands in a plan. */
export const planText: Catalogue = {
  'reason.ordered': '按指令交流',
  'reason.fills_gap': '补接收岗位缺口（缺 {gap} 人）',
  'reason.wish': '满足第 {rank} 志愿',
  'reason.volunteer': '本人自愿交流',
  'reason.counts_source_set': '计入城镇与优质学校交流比例',
  'reason.backbone': '计入骨干教师比例',
  'reason.eligible': '符合交流条件',
  'reason.below_tenure': '自愿交流，任教未满规定年限，不计入比例',
};

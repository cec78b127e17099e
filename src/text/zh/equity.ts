import type { Catalogue } from '../message.ts';

/** 优质均衡标准：达标不退的规则，各校各项指标，差异系数，佐证材料。 */
export const equityText: Catalogue = {
  'unit.indicators': '项指标',
  'rule.standard_kept': '达标不退',
  'rule.standard_kept.says': '各校各学段每项指标的教师数，交流后不低于标准与现有数中的较小者',
  'rule.standard_kept.required': '{stage:stage}{code} {indicator:indicator} ≥ {floor} 人（标准 {need}，现有 {today}）',
  'rule.standard_kept.actual': '{after} 人',
  'rule.standard_kept.pupils.required': '各校各学段学生数已知',
  'rule.standard_kept.pupils.actual': '{schools} 所学校缺学生数（如 {first}）',
  'rule.standard_kept.degrees.required': '教师学历已知',
  'rule.standard_kept.degrees.actual': '{teachers} 名教师均无学历',
  'require.standard_kept': '{schools:standard_floor}的优质均衡指标不因交流由达标变为不达标，未达标的不再下降',
  'standard_floor.source_schools': '派出校',
  'standard_floor.all_schools': '所有学校',
};

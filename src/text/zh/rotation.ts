import type { Catalogue } from '../message.ts';

/** 按方向的交流比例，骨干教师占比的几种口径。 */
export const rotationText: Catalogue = {
  'report.table.rotation_directions': '交流方向',
  'report.table.backbone_shares': '骨干教师占比口径',
  'report.column.eligible_from': '派出学校类别符合交流条件人数',
  'report.column.backbone_movers': '骨干教师交流人数',
  'report.column.reading': '口径',
  'rotation.directions': '按方向：{list}',
  'rotation.direction': '{from:area}到{to:area} {movers} 人（占符合条件 {eligible} 人的 {percent}%）',
  'rotation.shares': '骨干教师占比的不同口径，{scope}：{list}',
  'rotation.share': '{reading:backbone_share} {movers} 人中 {backbone} 人（{percent}%）',
  'backbone_share.counted': '全部交流人员（比例口径）',
  'backbone_share.eligible_only': '其中符合交流条件的',
  'backbone_share.with_heads': '连同交流的校长',
};

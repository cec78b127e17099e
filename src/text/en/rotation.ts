import type { Catalogue } from '../message.ts';

/** The rotation by direction, and the readings of the share of backbone teachers. */
export const rotationText: Catalogue = {
  'report.table.rotation_directions': 'Rotation by direction',
  'report.table.backbone_shares': 'Readings of the backbone share',
  'report.column.eligible_from': 'Eligible at sending schools of the type',
  'report.column.backbone_movers': 'Backbone movers',
  'report.column.reading': 'Of whom',
  'rotation.directions': 'Rotation by direction: {list}',
  'rotation.direction': '{from:area} to {to:area} {movers} ({percent}% of {eligible} eligible)',
  'rotation.shares': 'Backbone share by reading, {scope}: {list}',
  'rotation.share': '{reading:backbone_share} {backbone} of {movers} ({percent}%)',
  'backbone_share.counted': 'of all who rotate, as the quota counts',
  'backbone_share.eligible_only': 'of the eligible who rotate',
  'backbone_share.with_heads': 'with moving heads',
};

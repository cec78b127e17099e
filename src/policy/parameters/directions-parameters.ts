import { areaClasses } from '../../district/words.ts';
import { clauseOf } from '../clause.ts';
import { oneOf, setOf, yesOrNo } from '../field.ts';
import { type PolicyParameter, parameter } from '../parameter.ts';
import { moveKinds } from '../policy.ts';

/** From where to where: source and target schools, and the moves between them that are admitted. */
export const directionParameters: readonly PolicyParameter[] = [
  parameter({
    key: 'source_areas',
    property: 'sourceAreas',
    fallback: ['urban', 'town'],
    clauses: [clauseOf('hualong', '0.40'), clauseOf('rotation_2014')],
    field: setOf(areaClasses),
  }),
  parameter({
    key: 'source_quality_schools',
    property: 'sourceQualitySchools',
    fallback: true,
    clauses: [clauseOf('hualong', '0.40'), clauseOf('hualong', '0.15')],
    field: yesOrNo,
  }),
  parameter({
    key: 'target_areas',
    property: 'targetAreas',
    fallback: ['urban', 'town', 'rural'],
    clauses: [clauseOf('hualong', '0.38'), clauseOf('liaocheng', '2.16')],
    field: setOf(areaClasses),
  }),
  parameter({
    key: 'move_kinds',
    property: 'moveKinds',
    fallback: ['source_to_target', 'target_to_source', 'target_to_target_gap'],
    clauses: [clauseOf('hualong', '0.38'), clauseOf('hualong', '0.24'), clauseOf('liaocheng', '2.14')],
    field: setOf(moveKinds, 1),
  }),
  parameter({
    key: 'principals',
    property: 'principals',
    fallback: 'separate',
    clauses: [clauseOf('hualong', '0.33'), clauseOf('hualong', '0.35'), clauseOf('liaocheng', '2.25')],
    field: oneOf(['with_teachers', 'separate', 'none']),
  }),
];

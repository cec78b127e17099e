import { backboneLevels } from '../../district/words.ts';
import { clauseOf } from '../clause.ts';
import { oneOf, rate, rateOrNone, setOf, wholeNumber } from '../field.ts';
import { type PolicyParameter, parameter } from '../parameter.ts';
import { rotationScopes } from '../policy.ts';
import { rateText } from '../rate.ts';

/** School-level titles never count (clause 0.30), so they are no choice at all. */
const countedLevels = backboneLevels.filter((level) => level !== 'none' && level !== 'school');

/** The two quotas, their scopes and what they count (domain 2.2, 2.3). */
export const quotaParameters: readonly PolicyParameter[] = [
  parameter({
    key: 'rotation_rate',
    property: 'rotationRate',
    fallback: '10%',
    clauses: [clauseOf('hualong', '0.41'), clauseOf('liaocheng', '2.17'), clauseOf('supervision_2017')],
    field: rate,
    write: rateText,
  }),
  parameter({
    key: 'principals_rotation_rate',
    property: 'principalsRotationRate',
    fallback: null,
    clauses: [clauseOf('liaocheng', '2.25')],
    field: rateOrNone,
    write: (own) => (own === null ? null : rateText(own)),
  }),
  parameter({
    key: 'rotation_scopes',
    property: 'rotationScopes',
    fallback: ['source_set', 'district'],
    clauses: [clauseOf('hualong', '0.40'), clauseOf('rotation_2014'), clauseOf('supervision_2017')],
    field: setOf(rotationScopes),
  }),
  parameter({
    key: 'per_school_min_eligible',
    property: 'perSchoolMinEligible',
    fallback: 5,
    clauses: [clauseOf('product')],
    field: wholeNumber(1, 10_000),
  }),
  parameter({
    key: 'backbone_rate',
    property: 'backboneRate',
    fallback: '20%',
    clauses: [clauseOf('hualong', '0.42'), clauseOf('supervision_2017')],
    field: rate,
    write: rateText,
  }),
  parameter({
    key: 'backbone_levels',
    property: 'backboneLevels',
    fallback: ['county', 'city', 'province', 'nation'],
    clauses: [clauseOf('hualong', '0.30'), clauseOf('hualong', '0.42')],
    field: setOf(countedLevels, 1),
  }),
  parameter({
    key: 'counting',
    property: 'counting',
    fallback: 'source_to_target',
    clauses: [clauseOf('hualong', '0.40'), clauseOf('liaocheng', '2.16')],
    field: oneOf(['source_to_target', 'any_move']),
  }),
];

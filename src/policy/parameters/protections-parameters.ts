import { clauseOf } from '../clause.ts';
import { oneOf, rateOrNone, wholeNumber, wholeNumberOrNone, yesOrNo } from '../field.ts';
import { type PolicyParameter, parameter } from '../parameter.ts';
import { type Rate, rateText } from '../rate.ts';

const writeRate = (rate: Rate | null): string | null => (rate === null ? null : rateText(rate));

/** Protections of persons and schools, each off by default (domain 2.1, 6; clauses 0.16, 0.35, 4.84). */
export const protectionParameters: readonly PolicyParameter[] = [
  parameter({
    key: 'protect_only_teacher',
    property: 'protectOnlyTeacher',
    fallback: 'off',
    clauses: [clauseOf('hualong', '0.16'), clauseOf('hualong', '0.53'), clauseOf('practice')],
    field: oneOf(['off', 'keep_one', 'exempt']),
  }),
  parameter({
    key: 'protect_graduating_class',
    property: 'protectGraduatingClass',
    fallback: false,
    clauses: [clauseOf('practice')],
    field: yesOrNo,
  }),
  parameter({
    key: 'graduating_rotation_rate',
    property: 'graduatingRotationRate',
    fallback: null,
    clauses: [clauseOf('practice')],
    field: rateOrNone,
    write: writeRate,
  }),
  parameter({
    key: 'max_homeroom_out_share',
    property: 'maxHomeroomOutShare',
    fallback: null,
    clauses: [clauseOf('yuquan', '4.84'), clauseOf('product')],
    field: rateOrNone,
    write: writeRate,
  }),
  parameter({
    key: 'backbone_left_per_subject',
    property: 'backboneLeftPerSubject',
    fallback: null,
    clauses: [clauseOf('supervision_2017'), clauseOf('product')],
    field: wholeNumberOrNone(0, 1000),
  }),
  parameter({
    key: 'deferral_cap',
    property: 'deferralCap',
    fallback: null,
    clauses: [clauseOf('hualong', '0.35'), clauseOf('hualong', '0.29'), clauseOf('practice')],
    field: rateOrNone,
    write: writeRate,
  }),
  parameter({
    key: 'min_stay_after_move_years',
    property: 'minStayAfterMoveYears',
    fallback: 0,
    clauses: [clauseOf('practice')],
    field: wholeNumber(0, 40),
  }),
];

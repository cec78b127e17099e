import { clauseOf } from '../clause.ts';
import { oneOf, rateOrNone, wholeNumber, wholeNumberOrNone, yesOrNo } from '../field.ts';
import { type PolicyParameter, parameter } from '../parameter.ts';
import { rateText } from '../rate.ts';

/** What a plan must not exceed: journeys, outflow, floors, ceilings and posts. */
export const limitParameters: readonly PolicyParameter[] = [
  parameter({
    key: 'max_commute_minutes',
    property: 'maxCommuteMinutes',
    fallback: 60,
    clauses: [clauseOf('practice'), clauseOf('hualong', '0.48')],
    field: wholeNumberOrNone(1, 1440),
  }),
  parameter({
    key: 'unknown_travel',
    property: 'unknownTravel',
    fallback: 'admit',
    clauses: [clauseOf('product')],
    field: oneOf(['admit', 'forbid']),
  }),
  parameter({
    key: 'unknown_travel_minutes',
    property: 'unknownTravelMinutes',
    fallback: null,
    clauses: [clauseOf('product')],
    field: wholeNumberOrNone(0, 1440),
  }),
  parameter({
    key: 'max_out_share_per_school',
    property: 'maxOutSharePerSchool',
    fallback: '15%',
    clauses: [clauseOf('product')],
    field: rateOrNone,
    write: (share) => (share === null ? null : rateText(share)),
  }),
  parameter({
    key: 'max_out_least',
    property: 'maxOutLeast',
    fallback: 1,
    clauses: [clauseOf('product')],
    field: wholeNumber(0, 10_000),
  }),
  parameter({
    key: 'max_out_per_school_subject',
    property: 'maxOutPerSchoolSubject',
    fallback: null,
    clauses: [clauseOf('practice')],
    field: wholeNumberOrNone(0, 10_000),
  }),
  parameter({
    key: 'subject_floor',
    property: 'subjectFloor',
    fallback: 'never_worse',
    clauses: [clauseOf('hualong', '0.16'), clauseOf('hualong', '0.53')],
    field: oneOf(['never_worse', 'min', 'none']),
  }),
  parameter({
    key: 'subject_ceiling',
    property: 'subjectCeiling',
    fallback: 'never_over',
    clauses: [clauseOf('hualong', '0.22'), clauseOf('hualong', '0.23')],
    field: oneOf(['never_over', 'none']),
  }),
  parameter({
    key: 'school_posts',
    property: 'schoolPosts',
    fallback: 'approved',
    clauses: [clauseOf('hualong', '0.22'), clauseOf('yuquan', '4.22'), clauseOf('yuquan', '4.72')],
    field: oneOf(['approved', 'none']),
  }),
  parameter({
    key: 'only_eligible_move',
    property: 'onlyEligibleMove',
    fallback: true,
    clauses: [clauseOf('hualong', '0.34'), clauseOf('hualong', '0.35')],
    field: yesOrNo,
  }),
  parameter({
    key: 'cross_stage',
    property: 'crossStage',
    fallback: 'listed',
    clauses: [clauseOf('hualong', '0.31')],
    field: oneOf(['listed', 'certificate']),
  }),
  parameter({
    key: 'rural_backbone',
    property: 'ruralBackbone',
    fallback: 'never_fewer',
    clauses: [clauseOf('liaocheng', '2.16'), clauseOf('supervision_2017')],
    field: oneOf(['never_fewer', 'off']),
  }),
  parameter({
    key: 'overstaffed_schools',
    property: 'overstaffedSchools',
    fallback: 'no_growth',
    clauses: [clauseOf('hualong', '0.22'), clauseOf('yuquan', '4.22')],
    field: oneOf(['no_growth', 'by_pool']),
  }),
  parameter({
    key: 'surplus_redeployment',
    property: 'surplusRedeployment',
    fallback: 'off',
    clauses: [clauseOf('hualong', '0.22'), clauseOf('quzhou', '3.6')],
    field: oneOf(['off', 'eligible', 'established']),
  }),
  parameter({
    key: 'tied_minutes',
    property: 'tiedMinutes',
    fallback: 30,
    clauses: [clauseOf('practice'), clauseOf('product')],
    field: wholeNumberOrNone(0, 1440),
  }),
  parameter({
    key: 'max_movers',
    property: 'maxMovers',
    fallback: null,
    clauses: [clauseOf('product')],
    field: wholeNumberOrNone(0, 1_000_000),
  }),
];

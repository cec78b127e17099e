import type { Catalogue } from '../message.ts';

/** Eligibility: the verdict of each clause with its date arithmetic. */
export const eligibilityText = {
  'clause.established': 'established',
  'eligibility.established.yes': 'on an established post',
  'eligibility.established.no': 'not on an established post: contract staff are not counted',
  'clause.on_duty': 'on duty',
  'eligibility.on_duty.yes': 'on duty',
  'eligibility.on_duty.no': 'not on duty',
  'clause.full_time': 'full-time teacher',
  'eligibility.full_time.yes': 'full-time teacher',
  'eligibility.full_time.no': 'not a full-time teacher',
  'clause.managed_school': 'school of the district',
  'eligibility.managed_school.yes': '{school} is managed by the district',
  'eligibility.managed_school.no': '{school} is not managed by the district; its teachers do not rotate here',
  'clause.closed_school': 'school not closed',
  'eligibility.closed_school.yes': '{school} has closed: placed elsewhere, outside the rotation',
  'eligibility.closed_school.no': 'the school has not closed',
  'eligibility.managed_school.unknown': 'no school "{school}" is in the table of schools',
  'clause.compulsory_stage': 'compulsory stage',
  'eligibility.compulsory_stage.yes': 'teaches at {stage:stage} stage, which is compulsory education',
  'eligibility.compulsory_stage.no': 'teaches at {stage:stage} stage, which is not compulsory education',
  'clause.role': 'role',
  'eligibility.role.teacher': 'teacher',
  'eligibility.role.with_teachers': '{role:role}: rotates with the teachers',
  'eligibility.role.separate': "{role:role}: rotates in the heads' own plan with its own rate",
  'eligibility.role.none': '{role:role}: heads do not rotate this year',
  'clause.not_retired': 'not retired',
  'eligibility.not_retired.no_date': 'no retirement date is given',
  'eligibility.not_retired.later': 'retires on {retires}, after the reference date {reference}',
  'eligibility.not_retired.retired': 'retires on {retires}, not after the reference date {reference}: gone',
  'clause.tenure': 'tenure',
  'eligibility.tenure.long_enough': 'at this school {joined} → {reference} = {months#month|months} >= {required}',
  'eligibility.tenure.too_short': 'at this school {joined} → {reference} = {months#month|months} < {required}',
  'eligibility.tenure.long_enough_through':
    'unbroken {joined} → {reference} = {months#month|months} >= {required} (the school opened on {opening}; tenure runs through its predecessor {predecessors})',
  'eligibility.tenure.too_short_through':
    'unbroken {joined} → {reference} = {months#month|months} < {required} (the school opened on {opening}; tenure runs through its predecessor {predecessors})',
  'clause.exemption': 'exemption or deferral',
  'eligibility.exemption.none': 'neither exempt nor deferred',
  'eligibility.exemption.for_good': 'exempt ({reason:exemption})',
  'eligibility.exemption.undated': 'exempt or deferred ({reason:exemption}) without a date',
  'eligibility.exemption.until_lifted': 'deferred ({reason:exemption}) without a date, until lifted',
  'eligibility.exemption.until':
    'deferred ({reason:exemption}) until {until}; the reference date {reference} is within it',
  'eligibility.exemption.lapsed':
    'was deferred ({reason:exemption}) until {until}; it has lapsed at the reference date {reference}',
  'clause.retirement_guard': 'retirement guard',
  'eligibility.retirement_guard.near':
    '{category:post_category}, born {birth}, statutory age {years#year|years}, retires {retires}; {reference} → {retires} = {months#month|months} < {guard}: exempt',
  'eligibility.retirement_guard.near_months':
    '{category:post_category}, born {birth}, statutory age {years#year|years} {moreMonths#month|months}, retires {retires}; {reference} → {retires} = {months#month|months} < {guard}: exempt',
  'eligibility.retirement_guard.far':
    '{category:post_category}, born {birth}, statutory age {years#year|years}, retires {retires}; {reference} → {retires} = {months#month|months} >= {guard}',
  'eligibility.retirement_guard.far_months':
    '{category:post_category}, born {birth}, statutory age {years#year|years} {moreMonths#month|months}, retires {retires}; {reference} → {retires} = {months#month|months} >= {guard}',
  'eligibility.retirement_guard.near_given':
    'retirement date given {retires}; {reference} → {retires} = {months#month|months} < {guard}: exempt',
  'eligibility.retirement_guard.far_given':
    'retirement date given {retires}; {reference} → {retires} = {months#month|months} >= {guard}',
  'eligibility.retirement_guard.unknown':
    'without {missing:cell} no retirement date can be computed; not exempt on that ground',
  'clause.bond': 'service bond',
  'eligibility.bond.none': 'no service bond',
  'eligibility.bond.ended': 'bound until {until}, not after the reference date {reference}: ended',
  'eligibility.bond.bound': 'bound until {until}, after the reference date {reference}: does not rotate',
  'report.table.exemption_effect': 'What exemptions change',
  'report.column.exempt': 'exempt',
  'report.column.exempt_alone': 'for this alone',
  'report.column.exemption_note': 'note',
  'report.exemption.net': 'after exemptions (as enforced)',
  'report.exemption.gross': 'before exemptions',
  'report.exemption.without': 'without: {exemption:exemption}',
  'report.exemption.audit': '{share}% are exempt, more than 30%: to be looked at',
  'exemption.retirement_guard': 'near retirement',
  'exemption.bond': 'service bond',
  'post_category.man': 'man',
  'post_category.woman_cadre': 'woman (cadre)',
  'post_category.woman_worker': 'woman (worker)',
  'cell.birth_date': 'birth date',
  'cell.sex': 'sex',
} satisfies Catalogue;

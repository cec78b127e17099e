import type { Catalogue } from '../message.ts';

/** What a district lays down for itself: versions of its policy, calendars of its own. */
export const ownRulesText: Catalogue = {
  'policy_value.true': 'yes',
  'policy_value.false': 'no',
  'policy_value.null': 'not set',
  'policy_value.none': 'none',
  'policy_change.other': '{name}: from {before} to {after}',
  'policy_change.both': '{name}: with {added}; without {dropped}',
  'policy_change.added': '{name}: with {added}',
  'policy_change.dropped': '{name}: without {dropped}',
  'problem.policy_not_found.title': 'No such policy',
  'problem.policy_not_found.detail': 'There is no policy {id}. GET /api/policies lists those that are there.',
  'problem.policy_name_taken.title': 'A policy brought along has this name',
  'problem.policy_name_taken.detail': '“{name}” is the name of a policy brought along; please take another.',
  'problem.calendar_not_found.title': 'No calendar of this year',
  'problem.calendar_not_found.detail':
    'There is no calendar of {year}: Monday to Friday count. PUT gives one; those brought along show the form (GET /api/calendars).',
  'problem.calendar_faults.title': 'The calendar has faults',
  'problem.calendar_faults.detail': 'They are listed below; no calendar was changed.',
  'problem.calendar_not_own.title': 'The district gave no calendar of its own',
  'problem.calendar_not_own.detail': 'There is no calendar of the district’s own for {year} to withdraw.',
  'calendar_origin.district': 'given by the district',
  'calendar_origin.data': 'data folder',
  'calendar_origin.shipped': 'brought along',
  'calendar.other_year.expected': 'the year of the address, {year}',
  'calendar.other_year.remedy': 'give the calendar the year {year}, or take the address of its own year',
  'calendar.not_json.expected': 'JSON in the form calendar/1',
  'calendar.not_json.remedy': 'compare the file with the calendars brought along',
};

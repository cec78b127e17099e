import type { Catalogue } from '../message.ts';

/** What the quotas of a district without a plan can reach, and the ways out. */
export const waysOutText = {
  'report.table.attainable': 'What each quota can reach',
  'report.table.ways_out': 'Ways out',
  'report.column.attainable': 'Attainable',
  'report.column.out_of': 'Out of',
  'report.column.remark': 'Remark',
  'report.column.way_change': 'What to change',
  'report.column.law': 'Documents and cost',
  'attainable.movers':
    '{rule:rule}, {scope:scope}: {required} of {of} required; at most {attainable} attainable under all other requirements (proven)',
  'attainable.movers_alone':
    '{rule:rule}, {scope:scope}: {required} of {of} required; at most {attainable} attainable under all other requirements with the other rotation quotas set aside (proven); no plan meets those quotas either',
  'attainable.share':
    '{rule:rule}, {scope:scope}: {required#backbone teacher|backbone teachers} among {of#mover|movers} required; at most {attainable} attainable under all other requirements (proven)',
  'attainable.share_alone':
    '{rule:rule}, {scope:scope}: {required#backbone teacher|backbone teachers} among {of#mover|movers} required; at most {attainable} attainable under all other requirements with the other backbone quotas set aside (proven)',
  'attainable.no_plan': '{rule:rule}, {scope:scope}: no plan exists even without this quota; another conflict stands',
  'attainable.not_proven': '{rule:rule}, {scope:scope}: not proven within the time; no number is given',
  'way_out.policy': 'policy key {key} ({name:policy}): enter {value} instead of {before}',
  'way_out.column': 'table {table}, column {column}: enter {value} for {rows}',
  'way_out.column_empty': 'table {table}, column {column}: leave it empty for {rows}',
  'way_out.order': 'table orders: remove the row of {teacher} ({order:order}, school {school})',
  'way_out.lawful': 'keeps the cited documents',
  'way_out.unlawful': 'departs from {clause:cited}',
  'way_out.cost':
    'costs at least {people#person|people} whom a requirement no longer covers, and {posts#post|posts} beyond a limit',
  'way_out.cost_unknown': 'its cost in people and posts is not counted or not proven',
} satisfies Catalogue;

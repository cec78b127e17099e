import type { Catalogue } from '../message.ts';

/** Inspectors: rules, goals, tables, the command line. */
export const inspectorsText = {
  'unit.areas': 'areas',
  'unit.districts': 'districts',
  'rule.inspector_count': 'number of inspectors',
  'rule.inspector_count.says': 'one inspector for about five schools: as many as schools divided by five, rounded up',
  'rule.inspector_count.required': '{count} ({schools#school|schools} / {per}, rounded up)',
  'rule.inspector_count.actual': '{count}',
  'rule.inspector_each_school': 'one inspector a school',
  'rule.inspector_each_school.says': 'every school has one inspector and no more',
  'rule.inspector_each_school.required': '{count}',
  'rule.inspector_each_school.actual': '{count}',
  'rule.inspector_schools': 'schools of an inspector',
  'rule.inspector_schools.says': 'every inspector answers for as many schools as the policy admits',
  'rule.inspector_schools.required': '{least} to {most}',
  'rule.inspector_schools.actual': '{count}',
  'rule.inspector_schools.too_few.required':
    'at least {asked#school|schools} each, or the even share where there are too few schools',
  'rule.inspector_schools.too_few.actual':
    '{schools#school|schools} among {inspectors#inspector|inspectors}: at least {least} each',
  'rule.inspector_centre': 'centre of an area',
  'rule.inspector_centre.says': 'the centre of an area is one of its schools',
  'rule.inspector_centre.required': 'a school of the area',
  'rule.inspector_centre.actual': '{centre} is not in the area',
  'rule.inspector_place': 'place of a centre',
  'rule.inspector_place.says': 'the centre of an area is a school whose coordinates are known',
  'rule.inspector_place.required':
    'a school with coordinates ({known#school has|schools have} them, {areas#area|areas})',
  'rule.inspector_place.actual': '{centre} has none',
  'goal.clusters_divided': 'clusters divided',
  'goal.uneven_areas': 'schools off the even share',
  'goal.unknown_ways': 'schools at an unknown distance',
  'goal.metres': 'metres to the centres of areas',
  'inspectors.workbook': 'Inspectors',
  'inspectors.metres.unknown': 'unknown',
  'report.table.inspectors': 'Areas',
  'report.table.inspector_schools': 'Schools and inspectors',
  'report.table.inspectors_levels': 'Goals and proofs',
  'report.table.inspectors_checks': 'Checks',
  'report.column.inspector': 'Inspector',
  'report.column.centre_school': 'Centre',
  'report.column.metres': 'Metres to the centre',
  'report.column.metres_total': 'Metres in all',
  'report.column.metres_most': 'Metres at most',
  'report.column.unknown_ways': 'Schools at an unknown distance',
  'report.column.cluster': 'Cluster',
  'cli.help.inspectors':
    'Gives every school an inspector: one for about five schools, balanced and near; writes inspectors.json, inspectors.xlsx.',
  'cli.exit.inspectors':
    '0 an allocation that passes every check; 2 wrong usage or bad input; 4 out of time without one; 130 interrupted',
  'cli.inspectors.optimal': 'Proven optimal: {inspectors#inspector|inspectors} for {schools#school|schools}.',
  'cli.inspectors.feasible':
    'Usable (out of time, not proven optimal): {inspectors#inspector|inspectors} for {schools#school|schools}.',
  'cli.inspectors.none_in_time':
    'Out of time without an allocation; nothing was written. Give it a longer --time-limit.',
} satisfies Catalogue;

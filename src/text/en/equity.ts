import type { Catalogue } from '../message.ts';

/** The quality-balance standard: the rule that nobody is made to fail, indicators school by school, coefficients, evidence. */
export const equityText: Catalogue = {
  'unit.indicators': 'indicators',
  'rule.standard_kept': 'no school made to fail',
  'rule.standard_kept.says':
    'At each school and stage, no indicator counts fewer teachers than the smaller of the standard and today',
  'rule.standard_kept.required':
    '{stage:stage} {code} {indicator:indicator} >= {floor} (standard {need}, today {today})',
  'rule.standard_kept.actual': '{after}',
  'rule.standard_kept.pupils.required': 'pupils of every stage known',
  'rule.standard_kept.pupils.actual': '{schools} schools without pupil numbers ({first} for one)',
  'rule.standard_kept.degrees.required': 'degrees of teachers known',
  'rule.standard_kept.degrees.actual': 'none of {teachers} teachers has a degree in the data',
  'require.standard_kept':
    'no indicator of {schools:standard_floor} falls from the standard, or further below it, through moves',
  'standard_floor.source_schools': 'the source schools',
  'standard_floor.all_schools': 'any school',
};

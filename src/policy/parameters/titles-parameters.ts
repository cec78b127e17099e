import { areaClasses } from '../../district/words.ts';
import { clauseOf } from '../clause.ts';
import { oneOf, setOf, wholeNumberOrNone } from '../field.ts';
import { type PolicyParameter, parameter } from '../parameter.ts';

/** Titles and special-grade posts (domain 2.6). */
export const titleParameters: readonly PolicyParameter[] = [
  parameter({
    key: 'title_caps',
    property: 'titleCaps',
    fallback: 'none',
    clauses: [clauseOf('hualong', '0.47'), clauseOf('quzhou', '3.10')],
    field: oneOf(['none', 'school', 'county']),
  }),
  parameter({
    key: 'title_exempt_rural_years',
    property: 'titleExemptRuralYears',
    fallback: 25,
    clauses: [clauseOf('hualong', '0.46'), clauseOf('hualong', '0.47')],
    field: wholeNumberOrNone(1, 60),
  }),
  parameter({
    key: 'grassroots_titles',
    property: 'grassrootsTitles',
    fallback: 'warn',
    clauses: [clauseOf('liaocheng', '2.39')],
    field: oneOf(['warn', 'block']),
  }),
  parameter({
    key: 'grassroots_areas',
    property: 'grassrootsAreas',
    fallback: ['rural'],
    clauses: [clauseOf('liaocheng', '2.39')],
    field: setOf(areaClasses, 1),
  }),
  parameter({
    key: 'special_grade_posts',
    property: 'specialGradePosts',
    fallback: 'none',
    clauses: [clauseOf('liaocheng', '2.30')],
    field: oneOf(['none', 'where_held', 'every_cluster']),
  }),
];

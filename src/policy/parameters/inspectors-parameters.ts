import { clauseOf } from '../clause.ts';
import { oneOf, wholeNumber } from '../field.ts';
import { type PolicyParameter, parameter } from '../parameter.ts';

/** Inspectors: one for about five schools (clause 2.43). */
export const inspectorParameters: readonly PolicyParameter[] = [
  parameter({
    key: 'inspector_schools',
    property: 'inspectorSchools',
    fallback: 5,
    clauses: [clauseOf('liaocheng', '2.43'), clauseOf('yuquan', '4.79')],
    field: wholeNumber(1, 100),
  }),
  parameter({
    key: 'inspector_least_schools',
    property: 'inspectorLeastSchools',
    fallback: 4,
    clauses: [clauseOf('liaocheng', '2.43')],
    field: wholeNumber(1, 100),
  }),
  parameter({
    key: 'inspector_most_schools',
    property: 'inspectorMostSchools',
    fallback: 6,
    clauses: [clauseOf('liaocheng', '2.43')],
    field: wholeNumber(1, 200),
  }),
  parameter({
    key: 'inspector_clusters',
    property: 'inspectorClusters',
    fallback: 'free',
    clauses: [clauseOf('liaocheng', '2.12'), clauseOf('product')],
    field: oneOf(['together', 'free']),
  }),
];

import type { Itinerant } from '../../plan/indicator-counts.ts';
import type { ReportInput } from '../input.ts';
import type { ReportTable } from '../table.ts';
import { assetsTable } from './assets.ts';
import { coefficientsTable } from './coefficients.ts';
import { countyTable } from './county.ts';
import { countyFigures } from './county-figures.ts';
import { indicatorsTable } from './indicators.ts';
import { postsTable } from './posts.ts';
import { rotationTable } from './rotation.ts';
import { schoolStandardsTable } from './schools.ts';

/**
 * The evidence of the quality-balance standard in the order of the workbook's sheets (domain 2.4; clause 0.3): the county,
 * its schools, their indicators, the coefficients, G10 and G11.
 */
export const evidenceReport = (input: ReportInput, itinerant?: Itinerant): readonly ReportTable[] => {
  const figures = countyFigures(input, itinerant);
  return [
    countyTable(input, figures),
    schoolStandardsTable(input, figures),
    indicatorsTable(input, figures),
    assetsTable(input, figures),
    coefficientsTable(figures),
    postsTable(input),
    rotationTable(input),
  ];
};

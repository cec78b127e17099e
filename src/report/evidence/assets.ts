import { assetOf } from '../../equity/assets.ts';
import { decimalText, type Rational, rational } from '../../equity/rational.ts';
import { assetIndicators, indicatorCode, perPupils } from '../../equity/standard.ts';
import { message } from '../../text/message.ts';
import type { ReportInput } from '../input.ts';
import { type Cell, columns, type ReportTable } from '../table.ts';
import { amountNumber } from '../tables/standard-cells.ts';
import { termCell } from '../term-cell.ts';
import type { CountyFigures } from './county-figures.ts';

const figure = (value: Rational | null, digits: number): number | null =>
  value === null ? null : Number(decimalText(value, digits));

/** L4 to L7 of every school and stage as given, per pupil, with the threshold; empty and not checked where not given. */
export const assetsTable = ({ plan }: ReportInput, { standards }: Pick<CountyFigures, 'standards'>): ReportTable => ({
  key: 'evidence_assets',
  columns: columns(
    'school_id',
    'school',
    'stage',
    'pupils:number',
    'indicator',
    'resource:number',
    'per_pupil:decimal',
    'threshold:decimal',
    'standing',
  ),
  rows: standards.flatMap(({ school, stage, pupils, after }) =>
    assetIndicators.map((indicator): readonly Cell[] => {
      const resource = assetOf(school, stage, indicator);
      const each =
        resource && rational(resource.numerator * BigInt(perPupils[indicator]), resource.denominator * BigInt(pupils));
      return [
        school.id,
        school.name,
        termCell('stage', stage),
        pupils,
        message('report.indicator', { code: indicatorCode[indicator], name: indicator }),
        figure(resource, 4),
        figure(each, 4),
        amountNumber(plan.policy.standardThresholds[stage][indicator]),
        message(`report.standing.${after.standings[indicator]}`),
      ];
    }),
  ),
});

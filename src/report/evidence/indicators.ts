import { decimalText, rational } from '../../equity/rational.ts';
import { indicatorCode, standardNeed } from '../../equity/standard.ts';
import type { IndicatorCount } from '../../plan/indicator-counts.ts';
import { message } from '../../text/message.ts';
import type { ReportInput } from '../input.ts';
import { columns, type ReportTable } from '../table.ts';
import { amountNumber } from '../tables/standard-cells.ts';
import { termCell } from '../term-cell.ts';
import type { CountyFigures } from './county-figures.ts';

const perHundred = (count: number, pupils: number): number =>
  Number(decimalText(rational(100n * BigInt(count), BigInt(pupils)), 4));

/** L1 to L3 of every school and stage with what they need, before and after, and counted by host and by home (domain 2.4). */
export const indicatorsTable = ({ plan, district }: ReportInput, { counts, standards }: CountyFigures): ReportTable => {
  const { statSite, standardThresholds } = plan.policy;
  const order = new Map(district.schools.map(({ id }, index) => [id, index]));
  const at = ({ school }: IndicatorCount): number => order.get(school.id) ?? 0;
  const units = new Map(standards.map((one) => [`${one.school.id}\u0000${one.stage}`, one]));
  return {
    key: 'evidence_indicators',
    columns: columns(
      'school_id',
      'school',
      'area',
      'stage',
      'pupils:number',
      'indicator',
      'threshold:decimal',
      'need:number',
      'count_before:number',
      'count_after:number',
      'per_hundred_before:decimal',
      'per_hundred_after:decimal',
      'standing_before',
      'standing_after',
      'count_host:number',
      'count_home:number',
      'itinerant:number',
    ),
    rows: counts
      .toSorted((a, b) => at(a) - at(b))
      .map(({ school, stage, pupils, indicator, before, after, itinerant }) => {
        const unit = units.get(`${school.id}\u0000${stage}`);
        const threshold = standardThresholds[stage][indicator];
        return [
          school.id,
          school.name,
          termCell('area', school.areaClass),
          termCell('stage', stage),
          pupils,
          message('report.indicator', { code: indicatorCode[indicator], name: indicator }),
          amountNumber(threshold),
          standardNeed(threshold, pupils),
          before[statSite],
          after[statSite],
          perHundred(before[statSite], pupils),
          perHundred(after[statSite], pupils),
          unit === undefined ? null : message(`report.standing.${unit.before.standings[indicator]}`),
          unit === undefined ? null : message(`report.standing.${unit.after.standings[indicator]}`),
          after.host,
          after.home,
          itinerant,
        ];
      }),
  };
};

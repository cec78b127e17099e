import { lineVerdict } from '../../plan/county-standard.ts';
import { type StatSite, statSites } from '../../plan/indicator-counts.ts';
import { message } from '../../text/message.ts';
import { type Cell, columns, type ReportTable } from '../table.ts';
import { amountNumber, shown } from '../tables/standard-cells.ts';
import { termCell } from '../term-cell.ts';
import type { CountyFigures } from './county-figures.ts';

/**
 * The coefficient of variation of every indicator and stage (domain 2.4): weighted by pupils, which decides, and
 * unweighted for comparison; teachers counted by the host's and by the home's statistics side by side.
 */
export const coefficientsTable = ({ bySite, assets }: CountyFigures): ReportTable => {
  const ofTeachers = (site: StatSite): readonly (readonly Cell[])[] =>
    bySite[site].map((line) => {
      const { code, indicator, stage, limit, schools, before, after } = line;
      return [
        message('report.indicator', { code, name: indicator }),
        termCell('stage', stage),
        message(`report.stat_site.${site}`),
        schools,
        amountNumber(limit),
        shown(before.coefficient),
        shown(after.coefficient),
        shown(before.unweighted),
        shown(after.unweighted),
        message(`report.standing.${lineVerdict(line, 'before')}`),
        message(`report.standing.${lineVerdict(line, 'after')}`),
      ];
    });
  const ofAssets = assets.map(
    ({ code, indicator, stage, limit, schools, coefficient, unweighted, verdict }): readonly Cell[] => [
      message('report.indicator', { code, name: indicator }),
      termCell('stage', stage),
      null,
      schools,
      amountNumber(limit),
      shown(coefficient),
      shown(coefficient),
      shown(unweighted),
      shown(unweighted),
      message(`report.standing.${verdict}`),
      message(`report.standing.${verdict}`),
    ],
  );
  return {
    key: 'evidence_coefficients',
    columns: columns(
      'indicator',
      'stage',
      'stat_site',
      'schools:number',
      'coefficient_limit:decimal',
      'coefficient_before:decimal',
      'coefficient_after:decimal',
      'unweighted_before:decimal',
      'unweighted_after:decimal',
      'verdict_before',
      'verdict_after',
    ),
    rows: [...statSites.flatMap(ofTeachers), ...ofAssets],
  };
};

import type { Verdict } from '../../equity/verdict.ts';
import { lostIndicators, type SchoolStandard } from '../../plan/school-standards.ts';
import { message } from '../../text/message.ts';
import type { ReportInput } from '../input.ts';
import { policyCell } from '../policy-cell.ts';
import { type Cell, columns, type ReportTable } from '../table.ts';
import { termCell } from '../term-cell.ts';
import type { CountyFigures } from './county-figures.ts';

const verdictCell = (verdict: Verdict): Cell => message(`report.standing.${verdict}`);

const passing = (standards: readonly SchoolStandard[], when: 'before' | 'after', verdict: Verdict): number =>
  standards.filter((standard) => standard[when].verdict === verdict).length;

/** The county as a whole: what was planned, how many schools pass, whether the county does (clauses 0.1 to 0.3). */
export const countyTable = ({ district, plan }: ReportInput, figures: CountyFigures): ReportTable => {
  const { standards, before, after } = figures;
  const both = (key: string, value: (when: 'before' | 'after') => Cell): readonly Cell[] => [
    message(`report.evidence.${key}`),
    value('before'),
    value('after'),
  ];
  const once = (key: string, value: Cell): readonly Cell[] => [message(`report.evidence.${key}`), null, value];
  const when = { before, after };
  return {
    key: 'evidence_county',
    columns: columns('item', 'before', 'after:note'),
    rows: [
      once('policy', policyCell(plan.policy)),
      once('reference_date', plan.policy.referenceDate),
      once('dataset', plan.dataset.sha256),
      once('status', termCell('status', plan.status)),
      once('movers', plan.transfers.length),
      once('stat_site', message(`report.stat_site.${plan.policy.statSite}`)),
      once('schools', district.schools.length),
      both('units', () => standards.length),
      both('passes', (at) => passing(standards, at, 'passes')),
      both('fails', (at) => passing(standards, at, 'fails')),
      both('not_checked', (at) => passing(standards, at, 'not_checked')),
      once('lost', lostIndicators(standards)),
      both('schools_verdict', (at) => verdictCell(when[at].schools)),
      both('coefficients_verdict', (at) => verdictCell(when[at].coefficients)),
      both('county_verdict', (at) => verdictCell(when[at].verdict)),
    ],
  };
};

import { jointVerdict, type Verdict } from '../equity/verdict.ts';
import type { AssetLine } from './asset-equity.ts';
import type { EquityLine } from './equity-of-plan.ts';
import type { SchoolStandard } from './school-standards.ts';

/** Whether a county passes, and the separate verdicts on its schools and its coefficients. */
export interface CountyVerdict {
  readonly verdict: Verdict;
  readonly schools: Verdict;
  readonly coefficients: Verdict;
}

/** Whether an indicator keeps its limit; not checked without any known degree. */
export const lineVerdict = (line: EquityLine, when: 'before' | 'after'): Verdict => {
  if (!line.known) return 'not_checked';
  return line[when].keepsLimit ? 'passes' : 'fails';
};

/**
 * A county passes when all its schools pass and every indicator's coefficient keeps its limit (domain 2.4, clause 0.3);
 * what lacks data is not checked, and then the county is not passed.
 */
export const countyStandard = (
  when: 'before' | 'after',
  standards: readonly SchoolStandard[],
  lines: readonly EquityLine[],
  assets: readonly AssetLine[],
): CountyVerdict => {
  const schools = jointVerdict(standards.map((standard) => standard[when].verdict));
  const coefficients = jointVerdict([
    ...lines.map((line) => lineVerdict(line, when)),
    ...assets.map((asset) => asset.verdict),
  ]);
  return { verdict: jointVerdict([schools, coefficients]), schools, coefficients };
};

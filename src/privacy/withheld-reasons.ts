import { exemptions } from '../district/words.ts';
import { undisclosed } from '../eligibility/eligibility-rule.ts';
import type { Evidence, ExemptionCount, Finding, Ledger, LedgerEntry } from '../eligibility/ledger-entry.ts';

const isReason = (word: string | number | undefined): boolean => exemptions.some((reason) => reason === word);

const withheldCell = (cell: Evidence): Evidence =>
  cell.field === 'exemption' && isReason(cell.value) ? { ...cell, value: undisclosed } : cell;

/** Whether an exemption without a date is for good would reveal its reason. */
const undated: ReadonlySet<string> = new Set(['eligibility.exemption.for_good', 'eligibility.exemption.until_lifted']);

/** A finding without the reason of an exemption: that it holds and until when stays, why does not. */
export const withheldFinding = (finding: Finding): Finding => {
  if (finding.rule !== 'exemption' || !isReason(finding.message.values.reason)) return finding;
  return {
    ...finding,
    evidence: finding.evidence.map(withheldCell),
    message: {
      key: undated.has(finding.message.key) ? 'eligibility.exemption.undated' : finding.message.key,
      values: { ...finding.message.values, reason: undisclosed },
    },
  };
};

const withheldEntry = (entry: LedgerEntry): LedgerEntry => ({
  ...entry,
  findings: entry.findings.map(withheldFinding),
});

/** Every coded reason is counted as one: a count of one at one school would reveal who is ill. */
const withheldCounts = (counts: readonly ExemptionCount[]): readonly ExemptionCount[] => {
  const coded = counts.filter(({ rule }) => isReason(rule));
  const sum = (part: 'count' | 'alone'): number => coded.reduce((total, one) => total + one[part], 0);
  return [
    { rule: undisclosed, count: sum('count'), alone: sum('alone') },
    ...counts.filter(({ rule }) => !isReason(rule)),
  ];
};

/**
 * The ledger for persons who do not decide on health and family reasons (domain 6). All coded reasons are withheld
 * alike, so that showing one cannot reveal another.
 */
export const withheldLedger = (ledger: Ledger): Ledger => ({
  ...ledger,
  entries: new Map([...ledger.entries].map(([id, entry]) => [id, withheldEntry(entry)])),
  exemptions: withheldCounts(ledger.exemptions),
});

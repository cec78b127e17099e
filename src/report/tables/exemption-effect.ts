import { basisPoints, exemptionEffect } from '../../eligibility/effect.ts';
import { exemptionCounts } from '../../eligibility/exemption-counts.ts';
import { countedTerms } from '../../movement/running-terms.ts';
import { message } from '../../text/message.ts';
import type { ReportInput } from '../input.ts';
import { type Cell, columns, type ReportTable } from '../table.ts';

const percent = (share: number | null): number | null => (share === null ? null : share / 100);

/**
 * The effect of each exemption on the rotation percentage of the district (domain 2.1, denominator E): both percentages
 * where exemptions shrink E, and the percentage without each; more than three in ten exempt are flagged. The teachers
 * are those of the district's quota: heads with a line of their own are not among them; terms that count in progress
 * are, before and after exemptions alike.
 */
export const exemptionEffectTable = ({ district, ledger, plan }: ReportInput): ReportTable => {
  const { policy, transfers } = plan;
  const ours = policy.principals === 'with_teachers';
  const teachers = district.teachers.filter(({ role }) => ours || role === 'teacher');
  const running = countedTerms(district, policy).filter((term) => ours || !term.head).length;
  const rules = ledger.exemptions.map(({ rule }) => rule);
  const counts = exemptionCounts(teachers, ledger.entries, rules);
  const all = { ...counts, grossEligible: counts.grossEligible + running, eligible: counts.eligible + running };
  const movers = transfers.filter(({ countsDistrict }) => countsDistrict).length + running;
  const effect = exemptionEffect(all, policy, movers);
  const row = (
    item: Cell,
    exempt: number | null,
    alone: number | null,
    ...[eligible, required, share]: readonly [number, number, number | null]
  ): readonly Cell[] => [item, exempt, alone, eligible, required, movers, percent(share), null];
  const flagged = message('report.exemption.audit', {
    share: (basisPoints(effect.exempt, effect.grossEligible) ?? 0) / 100,
  });
  const gross = row(
    message('report.exemption.gross'),
    effect.exempt,
    null,
    effect.grossEligible,
    effect.requiredGross,
    effect.shareGross,
  );
  return {
    key: 'exemption_effect',
    columns: columns(
      'item',
      'exempt:number',
      'exempt_alone:number',
      'eligible:number',
      'required:number',
      'movers:number',
      'percent:decimal',
      'exemption_note:note',
    ),
    rows: [
      row(message('report.exemption.net'), null, null, effect.eligible, effect.required, effect.share),
      [...gross.slice(0, -1), effect.audit ? flagged : null],
      ...effect.rows
        .filter(({ count }) => count > 0)
        .map(({ rule, count, alone, eligibleWithout, requiredWithout, shareWithout }) =>
          row(
            message('report.exemption.without', { exemption: rule }),
            count,
            alone,
            eligibleWithout,
            requiredWithout,
            shareWithout,
          ),
        ),
    ],
  };
};

import { stages } from '../../district/words.ts';
import type { Policy } from '../../policy/policy.ts';
import { type Rate, rateText } from '../../policy/rate.ts';
import { type Message, message } from '../../text/message.ts';
import { people, type ReportInput } from '../input.ts';
import { type QuotaLine, quotaLines } from '../quota-lines.ts';
import { scopeCell } from '../scope-cell.ts';
import { type Cell, columns, type ReportTable } from '../table.ts';
import { termCell } from '../term-cell.ts';

/** G11 as the standard has it: 10 % of the eligible rotate, 20 % of the rotated are backbone teachers. */
const standard = {
  rotationRate: { numerator: 1, denominator: 10 },
  backboneRate: { numerator: 1, denominator: 5 },
} as const;

const same = (a: Rate, b: Rate): boolean => a.numerator === b.numerator && a.denominator === b.denominator;

/** `10 × 44 = 440 ≥ 1 × 431 = 431`: the integer test, nothing rounded (domain 2.2). */
const integerTest = ({ rate, base, actual }: QuotaLine): Message => {
  const [left, right] = [rate.denominator * actual, rate.numerator * base];
  const values = { factor: rate.denominator, actual, left, numerator: rate.numerator, base, right };
  return message(`report.evidence.test.${left >= right ? 'holds' : 'broken'}`, values);
};

/** The lines of one pair of rates in the two scopes the documents name: the whole district, and urban and quality schools. */
const linesBy = (input: ReportInput, rates: Pick<Policy, 'rotationRate' | 'backboneRate'>): readonly QuotaLine[] => {
  const policy: Policy = { ...input.plan.policy, ...rates, rotationScopes: ['district', 'source_set'] };
  return quotaLines({ ...input, plan: { ...input.plan, policy } });
};

/**
 * G11 with its arithmetic (clauses 0.41, 0.42): by the standard's rates in both scopes, by the policy's own where they
 * differ, and who is eligible and who moves stage by stage, for which no rate is laid down.
 */
export const rotationTable = (input: ReportInput): ReportTable => {
  const { district, ledger, plan } = input;
  const { policy } = plan;
  const who = people(district);
  const row =
    (basis: 'standard' | 'policy') =>
    (line: QuotaLine): readonly Cell[] => [
      message(`report.evidence.basis.${basis}`),
      termCell('rule', line.rule),
      scopeCell(who, line.scope),
      line.base,
      rateText(line.rate),
      line.applicable ? line.required : null,
      line.actual,
      line.applicable ? line.margin : null,
      line.applicable ? integerTest(line) : line.formula,
      message(`report.verdict.${line.applicable ? (line.holds ? 'holds' : 'broken') : 'not_applicable'}`),
    ];
  const own = !same(policy.rotationRate, standard.rotationRate) || !same(policy.backboneRate, standard.backboneRate);
  const ofStage = stages.flatMap((stage): readonly (readonly Cell[])[] => {
    const eligible = district.teachers.filter(
      (teacher) => teacher.stage === stage && ledger.entries.get(teacher.id)?.eligible === true,
    ).length;
    const movers = plan.transfers.filter(
      (transfer) => transfer.countsDistrict && who.teacher(transfer.teacherId)?.stage === stage,
    ).length;
    if (eligible + movers === 0) return [];
    const notReported = message('report.evidence.told');
    return [
      [
        notReported,
        termCell('rule', 'rotation_quota'),
        termCell('stage', stage),
        eligible,
        null,
        null,
        movers,
        null,
        null,
        null,
      ],
    ];
  });
  return {
    key: 'evidence_rotation',
    columns: columns(
      'basis',
      'quota',
      'scope',
      'base:number',
      'rate',
      'required:number',
      'actual:number',
      'margin:number',
      'arithmetic:note',
      'verdict',
    ),
    rows: [
      ...linesBy(input, standard).map(row('standard')),
      ...(own ? linesBy(input, policy).map(row('policy')) : []),
      ...ofStage,
    ],
  };
};

import { type Message, message } from '../../text/message.ts';
import { people, type ReportInput } from '../input.ts';
import { policyCell } from '../policy-cell.ts';
import { type Cell, columns, type ReportTable } from '../table.ts';
import { termCell } from '../term-cell.ts';

const row = (key: string, value: Cell): readonly Cell[] => [message(`report.overview.${key}`), value];

/** What was planned, by which policy, with which result: the facts that identify a plan. */
export const overviewTable = (input: ReportInput): ReportTable => {
  const { plan, district, ledger } = input;
  const who = people(district);
  const sources = new Set(plan.transfers.map((transfer) => transfer.fromSchoolId));
  const targets = new Set(plan.transfers.map((transfer) => transfer.toSchoolId));
  const broken = plan.checks.filter((check) => !check.holds).length;
  const undecided = plan.checks.filter((check) => check.notChecked === true || check.notApplicable === true).length;
  const checked: Message = message('report.overview.checks_held', {
    held: plan.checks.length - broken - undecided,
    all: plan.checks.length,
  });
  return {
    key: 'overview',
    columns: columns('item', 'value:note'),
    rows: [
      row('policy', policyCell(plan.policy)),
      row('reference_date', plan.policy.referenceDate),
      row('status', termCell('status', plan.status)),
      row('schools', district.schools.length),
      row('teachers', district.teachers.length),
      row('eligible', ledger.eligible),
      row('movers', plan.transfers.length),
      row('sources', sources.size),
      row('targets', targets.size),
      row('rural_arrivals', plan.transfers.filter((move) => who.school(move.toSchoolId)?.areaClass === 'rural').length),
      row('checks', checked),
      row('seed', plan.policy.seed),
      row('dataset', plan.dataset.sha256),
    ],
  };
};

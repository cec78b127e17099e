import { type WarningKind, warningKinds } from '../plan/warnings/plan-warning.ts';
import { type Naming, warningMessage } from '../plan/warnings/warning-document.ts';
import { type Language, type Message, message } from '../text/message.ts';
import { render } from '../text/render.ts';
import { people, type ReportInput } from './input.ts';
import type { ReportTable } from './table.ts';
import { columns } from './table.ts';
import { termCell } from './term-cell.ts';

/** One kind of warning with its cases in words. */
interface WarningGroup {
  readonly kind: WarningKind;
  readonly name: string;
  readonly cases: readonly string[];
}

const namingOf = ({ district }: ReportInput): Naming => {
  const who = people(district);
  return { school: who.schoolName, teacher: (id) => who.teacher(id)?.name ?? id };
};

export const warningGroups = (language: Language, input: ReportInput): readonly WarningGroup[] => {
  const naming = namingOf(input);
  const warnings = input.plan.warnings ?? [];
  return warningKinds
    .map((kind) => ({
      kind,
      name: render(language, message(`warning.kind.${kind}`)),
      cases: warnings
        .filter((warning) => warning.kind === kind)
        .map((warning) => render(language, warningMessage(warning, naming))),
    }))
    .filter(({ cases }) => cases.length > 0);
};

/** Cases of a kind that a summary names; the sheet has all. */
const shownCases = 3;

/** A kind of warning on one line. */
export const warningLine = (language: Language, { kind, name, cases }: WarningGroup): string => {
  const say = (key: string, values: Message['values'] = {}): string => render(language, message(key, values));
  if (kind === 'directions' || kind === 'backbone_from_rural') return cases.join(say('report.separator'));
  const rest = cases.length - shownCases;
  const shown = [...cases.slice(0, shownCases), ...(rest > 0 ? [say('warning.group.rest', { rest })] : [])];
  return say('warning.group', { name, count: cases.length, cases: shown.join(say('report.separator')) });
};

/** Every warning, line by line. */
export const planWarningsTable = (input: ReportInput): ReportTable => {
  const naming = namingOf(input);
  return {
    key: 'plan_warnings',
    columns: columns('warning:note', 'fact:note'),
    rows: (input.plan.warnings ?? []).map((warning) => [
      termCell('warning', warning.kind),
      warningMessage(warning, naming),
    ]),
  };
};

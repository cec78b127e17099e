import { districtFingerprint } from '../../src/district/hash.ts';
import { composePlacements } from '../../src/plan/compose-placements.ts';
import { composeTransfers } from '../../src/plan/compose-transfers.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { people } from '../../src/report/input.ts';
import { cellText } from '../../src/report/words.ts';
import { outJson } from './command.ts';
import { exitCode } from './exit-code.ts';
import type { JudgedPlan } from './judged-plan.ts';
import { say, type Terminal } from './terminal.ts';

/** The plan with everything tables and documents ask of it, recomputed: nothing but the moves is taken from the file. */
export const recomputedPlan = ({ district, policy, ledger, plan, checked }: JudgedPlan): Plan => ({
  dataset: { sha256: districtFingerprint(district), counts: {} },
  policy,
  status: plan.status ?? 'feasible',
  transfers: composeTransfers(district, policy, ledger, plan.moves),
  placements: composePlacements(district, policy, plan.moves),
  levels: [],
  checks: checked.checks,
  conflicts: [],
  lottery: null,
});

/** A plan that breaks a rule is no ground for any paper: the rules are named, `refusal` says what was not made. */
export const reportBroken = (terminal: Terminal, { district, checked }: JudgedPlan, refusal: string): number => {
  const who = people(district);
  const broken = checked.checks.filter((check) => !check.holds);
  if (terminal.json) outJson(terminal, { ok: false, broken: [...new Set(broken.map(({ rule }) => rule))] });
  terminal.note(say(terminal, refusal, { broken: broken.length }));
  for (const { rule, scope, words } of broken.slice(0, 5))
    terminal.note(
      say(terminal, 'cli.evidence.broken_line', {
        rule,
        scope: scope.startsWith('school:') ? who.schoolName(scope.slice('school:'.length)) : scope,
        required: words === undefined ? '' : cellText(terminal.language, words.required),
        actual: words === undefined ? '' : cellText(terminal.language, words.actual),
      }),
    );
  return exitCode.ruleBroken;
};

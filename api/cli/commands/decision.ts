import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import { decisionDocument, decisionText, type Versions } from '../../../src/decision/decision-document.ts';
import { readDecision } from '../../../src/decision/read-decision.ts';
import { canonicalJson, districtFingerprint } from '../../../src/district/hash.ts';
import type { Fault } from '../../../src/fault.ts';
import type { PlanClaim } from '../../../src/plan/claims/compare.ts';
import { planClaims } from '../../../src/plan/claims/plan-claims.ts';
import { parseJsonText } from '../../../src/plan/json-text.ts';
import { policyDocument } from '../../../src/policy/schema.ts';
import { message } from '../../../src/text/message.ts';
import { type Command, noteWarnings, outJson, refuse, refuseUnwritten } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { readText } from '../inputs.ts';
import { type JudgedPlan, readJudgedPlan } from '../judged-plan.ts';
import { outputFileFaults } from '../output-folder.ts';
import { reportBroken } from '../recomputed-plan.ts';
import { say } from '../terminal.ts';
import { writeOutputs } from '../write-outputs.ts';

/** The engine named by `run.json` in the plan's folder; absent when that file is missing. */
const engineOf = async (planPath: string): Promise<Versions> => {
  try {
    const run: unknown = JSON.parse(await readFile(join(dirname(planPath), 'run.json'), 'utf8'));
    if (typeof run !== 'object' || run === null || !('engine' in run) || !('engineVersion' in run)) return {};
    return { engine: String(run.engine), engine_version: String(run.engineVersion) };
  } catch {
    return {};
  }
};

/** A plan of other data or another policy than the ones archived with it would never be made again from them. */
const strangers = ({ district, policy, plan }: JudgedPlan, place: string): readonly Fault[] => {
  const fault = (column: string, key: string): Fault => ({
    severity: 'error',
    place,
    row: null,
    column,
    found: null,
    expected: message(`decision.expected.${key}`),
    remedy: message(`decision.remedy.${key}`),
  });
  const otherPolicy = plan.policy !== null && canonicalJson(plan.policy) !== canonicalJson(policyDocument(policy));
  const otherData = plan.datasetSha256 !== null && plan.datasetSha256 !== districtFingerprint(district);
  return [
    ...(otherData ? [fault('dataset.sha256', 'same_dataset')] : []),
    ...(otherPolicy ? [fault('policy', 'same_policy')] : []),
  ];
};

/** A claim that does not follow from the plan's moves is archived nowhere. */
const claimFault =
  (place: string) =>
  ({ path, claimed, recomputed }: PlanClaim): Fault => ({
    severity: 'error',
    place,
    row: null,
    column: path,
    found: JSON.stringify(claimed ?? null),
    expected: message('decision.expected.true_claim', { value: JSON.stringify(recomputed ?? null) }),
    remedy: message('decision.remedy.true_claim'),
  });

/** Writes the decision file of a plan: inputs, policy, seed, versions, plan, checks and their hashes, in one file. */
export const decision: Command = {
  command: 'decision',
  positionals: ['DATASET', 'PLAN'],
  options: [
    { name: 'out', kind: 'text', value: 'FILE', required: true },
    { name: 'policy', kind: 'text', value: 'FILE' },
    { name: 'previous', kind: 'text', value: 'PLAN' },
  ],
  examples: [
    'decision district.xlsx plan-2026/plan.json --out decision.json',
    'decision district.xlsx plan-2026/plan.json --policy policy.json -o decision.json',
  ],
  run: async (given, terminal) => {
    const file = given.text('out') ?? '';
    const planPath = given.positional('PLAN');
    const place = basename(planPath);
    const judged = await readJudgedPlan(given);
    const text = await readText(planPath);
    const plan = text.ok ? parseJsonText(text.value, place) : text;
    const faults = [
      ...(await outputFileFaults(file, { fallback: 'decision.json', replace: true })),
      ...(judged.ok ? strangers(judged.value, place) : judged.faults),
    ];
    if (!judged.ok || !plan.ok || faults.length > 0) return refuseUnwritten(terminal, faults, file);
    const { district, policy, previous, checked, warnings } = judged.value;
    noteWarnings(terminal, warnings);
    if (!checked.holds) return reportBroken(terminal, judged.value, 'cli.documents.broken');
    const claims = planClaims(judged.value.plan, judged.value);
    if (claims.length > 0) return refuse(terminal, claims.map(claimFault(place)));
    const versions = { junheng: packageJson.version, node: process.versions.node, ...(await engineOf(planPath)) };
    const document = decisionDocument({
      district,
      policy,
      previous,
      plan: plan.value,
      checks: checked.checks,
      versions,
    });
    const written = decisionText(document);
    const back = readDecision(written, basename(file));
    if (!back.ok || 'tampered' in back.value) throw new TypeError('a decision file does not read back');
    const { folder, failed } = await writeOutputs(terminal, dirname(file), { [basename(file)]: written });
    if (terminal.json)
      outJson(terminal, { ok: true, file: join(folder, basename(file)), seal: document.seal, hashes: document.hashes });
    else terminal.out(say(terminal, 'cli.decision.done', { seal: document.seal }));
    terminal.note(say(terminal, 'cli.plan.written', { folder, files: basename(file) }));
    return failed ?? exitCode.done;
  },
};

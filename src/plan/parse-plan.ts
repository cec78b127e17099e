import { schoolId, teacherId } from '../district/ids.ts';
import { type Stage, stages } from '../district/words.ts';
import type { Fault } from '../fault.ts';
import { failure, type Result, success } from '../result.ts';
import { type Message, message } from '../text/message.ts';
import { type GivenLevel, levelsOf } from './given-level.ts';
import { type GivenLoan, givenLoans } from './given-loan.ts';
import { parseJsonText } from './json-text.ts';
import type { PlanStatus } from './plan.ts';
import type { Move } from './transfer.ts';

/** The parts taken from a plan file. Everything but the moves is a claim of the file, `null` where it is unusable. */
export interface GivenPlan {
  /** Transfers, then placements of new teachers. */
  readonly moves: readonly Move[];
  /** The dataset named in the plan, which reveals a plan of another dataset. */
  readonly datasetSha256: string | null;
  /** The policy as it stands in the file, unread: `parsePolicy` judges it. */
  readonly policy: unknown;
  readonly status: PlanStatus | null;
  readonly levels: readonly GivenLevel[] | null;
  /** Posts of the pool the plan says its moves need. */
  readonly poolLoans: readonly GivenLoan[] | null;
  /** The file as it stands, for its claims to be compared. */
  readonly document: unknown;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isStage = (text: string): text is Stage => stages.some((stage) => stage === text);

const statuses: readonly PlanStatus[] = ['optimal', 'feasible', 'infeasible', 'cancelled'];

const longest = 80;
const asRead = (value: unknown): string | null => {
  if (value === undefined) return null;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
};

/** Collects faults at their places: `transfers[3].teacher_id`, counted from 0 as JSON is. */
const faultLog = (place: string) => {
  const faults: Fault[] = [];
  const add = (column: string | null, found: string | null, expected: Message, remedy: Message): void => {
    faults.push({ severity: 'error', place, row: null, column, found, expected, remedy });
  };
  return { faults, add };
};

/** The keys of a transfer, and those of a placement of a new teacher. */
const textKeys = {
  transfer: ['teacher_id', 'from_school_id', 'to_school_id', 'stage', 'subject'],
  placement: ['teacher_id', 'school_id', 'stage', 'subject'],
} as const;

const moveOf = (
  kind: keyof typeof textKeys,
  given: unknown,
  at: string,
  add: ReturnType<typeof faultLog>['add'],
): Move | null => {
  if (!isFields(given)) {
    add(at, asRead(given), message(`plan.expected.${kind}`), message(`plan.remedy.${kind}`));
    return null;
  }
  const texts = textKeys[kind].map((key) => {
    const value = given[key];
    if (typeof value === 'string' && value.trim() !== '') return value;
    add(`${at}.${key}`, asRead(value), message('plan.expected.text', { key }), message('plan.remedy.text', { key }));
    return null;
  });
  const [teacher, to, stage, subject] = texts.filter((_text, index) => textKeys[kind][index] !== 'from_school_id');
  const from = kind === 'transfer' ? texts[1] : null;
  if (typeof stage === 'string' && !isStage(stage)) {
    const known = { stages: stages.join(', ') };
    add(`${at}.stage`, stage, message('plan.expected.stage', known), message('plan.remedy.stage', known));
    return null;
  }
  if (!teacher || !to || !stage || !subject || (kind === 'transfer' && !from)) return null;
  const fromSchoolId = from ? schoolId(from) : null;
  return { teacherId: teacherId(teacher), fromSchoolId, toSchoolId: schoolId(to), stage, subject };
};

/**
 * A plan from parsed JSON, of this program or another: `format` and five keys per transfer are enough (dataset.md
 * section 4), four per placement of a new teacher, which a plan may leave out; other keys are ignored. Every fault
 * together, each with its place; `place` is the file's name.
 */
export const parsePlan = (json: unknown, place = 'plan.json'): Result<GivenPlan, Fault> => {
  const { faults, add } = faultLog(place);
  if (!isFields(json)) {
    add(null, asRead(json), message('plan.expected.object'), message('plan.remedy.object'));
    return failure(faults);
  }
  if (json.format !== 'plan/1')
    add('format', asRead(json.format), message('plan.expected.format'), message('plan.remedy.format'));
  if (!Array.isArray(json.transfers))
    add('transfers', asRead(json.transfers), message('plan.expected.transfers'), message('plan.remedy.transfers'));
  if (json.placements !== undefined && json.placements !== null && !Array.isArray(json.placements))
    add('placements', asRead(json.placements), message('plan.expected.placements'), message('plan.remedy.placements'));
  const poolLoans = givenLoans(json.pool_loans);
  if (json.pool_loans !== undefined && json.pool_loans !== null && poolLoans === null)
    add('pool_loans', asRead(json.pool_loans), message('plan.expected.pool_loans'), message('plan.remedy.pool_loans'));
  const listed = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given : []);
  const moves = [
    ...listed(json.transfers).map((transfer, index) => moveOf('transfer', transfer, `transfers[${index}]`, add)),
    ...listed(json.placements).map((placement, index) => moveOf('placement', placement, `placements[${index}]`, add)),
  ];
  if (faults.length > 0) return failure(faults);
  const sha256 = isFields(json.dataset) ? json.dataset.sha256 : null;
  return success({
    moves: moves.filter((move) => move !== null),
    datasetSha256: typeof sha256 === 'string' ? sha256 : null,
    policy: json.policy ?? null,
    status: statuses.find((status) => status === json.status) ?? null,
    levels: levelsOf(json.levels),
    poolLoans,
    document: json,
  });
};

/** A plan from the text of a file: invalid JSON is reported with line and column (both from 1), then `parsePlan`. */
export const parsePlanText = (text: string, place = 'plan.json'): Result<GivenPlan, Fault> => {
  const json = parseJsonText(text, place);
  return json.ok ? parsePlan(json.value, place) : json;
};

import {
  explainPerson,
  explainPost,
  moveGraph,
  openSolvingPool,
  type Pricing,
  priceRules,
} from '../../../solver/index.ts';
import { type TeacherId, teacherId } from '../../../src/district/ids.ts';
import { type Slot, slotKey } from '../../../src/district/post.ts';
import { type ExplainedPlan, explainedPlan } from '../../../src/explain/explained-plan.ts';
import type { PersonExplanation, PostExplanation } from '../../../src/explain/explanation.ts';
import { postFacts, unfilledPosts } from '../../../src/explain/post-facts.ts';
import type { Fault } from '../../../src/fault.ts';
import { planFacts } from '../../../src/plan/facts/plan-facts.ts';
import { movesOfPlan } from '../../../src/plan/moves-of-plan.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import type { Move } from '../../../src/plan/transfer.ts';
import { personDocument, postDocument } from '../../../src/report/explanation/explanation-document.ts';
import { ruleLine } from '../../../src/report/explanation/rule-lines.ts';
import { speechOf } from '../../../src/report/explanation/speech.ts';
import { defaultMemoryLimit } from '../../memory-limit.ts';
import { type Arguments, usageFault } from '../arguments.ts';
import { type Command, noteWarnings, outJson, refuse, refuseUnwritten } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { type JudgedPlan, readJudgedPlan } from '../judged-plan.ts';
import { outputFaults } from '../output-folder.ts';
import { progressLine } from '../progress-line.ts';
import { recomputedPlan, reportBroken } from '../recomputed-plan.ts';
import { say, type Terminal } from '../terminal.ts';
import { writeOutputs } from '../write-outputs.ts';

const fileNames = ['explanations.json', 'explanations.txt'];

/** Unfilled posts shown where none is named, the largest gaps first. */
const postsShown = 10;

const listOf = (given: Arguments, name: string): readonly string[] => [
  ...new Set(
    (given.text(name) ?? '')
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
];

interface Wanted {
  readonly teachers: readonly TeacherId[];
  readonly posts: readonly Slot[];
  /** Unfilled posts left out of the answer. */
  readonly left: number;
}

/** A post as `SCHOOL/STAGE/SUBJECT`; the code of a school may hold a slash. */
const postOf = (explained: ExplainedPlan, word: string): Slot | undefined => {
  const [subject = '', stage = '', ...school] = word.split('/').toReversed();
  const key = [school.toReversed().join('/'), stage, subject].join('\u0000');
  const slot = explained.flows.get(key)?.slot;
  return slot === undefined ? undefined : { schoolId: slot.schoolId, stage: slot.stage, subject: slot.subject };
};

/** Whom and what the command line names, or every teacher and post of it that does not exist. */
const wantedOf = (given: Arguments, explained: ExplainedPlan): Wanted | readonly Fault[] => {
  const [teachers, posts] = [listOf(given, 'teacher'), listOf(given, 'post')];
  const found = posts.map((word) => ({ word, slot: postOf(explained, word) }));
  const faults = [
    ...teachers
      .filter((id) => !explained.teachers.has(teacherId(id)))
      .map((id) => usageFault('--teacher', id, 'cli.explain.unknown_teacher', { command: 'explain' })),
    ...found
      .filter(({ slot }) => slot === undefined)
      .map(({ word }) => usageFault('--post', word, 'cli.explain.unknown_post', { command: 'explain' })),
  ];
  if (faults.length > 0) return faults;
  const unfilled = unfilledPosts(explained);
  const all = given.flag('all');
  const named = found.flatMap(({ slot }) => (slot === undefined ? [] : [slot]));
  const shown = all ? unfilled : teachers.length + named.length > 0 ? [] : unfilled.slice(0, postsShown);
  const others = shown.filter((slot) => !named.some((one) => slotKey(one) === slotKey(slot)));
  const movers = all ? [...explained.transfers.keys()] : [];
  return {
    teachers: [...new Set([...teachers.map(teacherId), ...movers])],
    posts: [...named, ...others],
    left: all || teachers.length + named.length > 0 ? 0 : unfilled.length - shown.length,
  };
};

const keyOf = ({ teacherId: id, toSchoolId, stage, subject }: Move): string =>
  JSON.stringify([id, toSchoolId, stage, subject]);

const sameMoves = (a: readonly Move[], b: readonly Move[]): boolean => {
  const known = new Set(a.map(keyOf));
  return a.length === b.length && b.every((move) => known.has(keyOf(move)));
};

/** The plan as the solver makes it, with its session, where it is the plan of the file; else the file's, unproven. */
const openedPlan = async (judged: JudgedPlan, given: Arguments, terminal: Terminal) => {
  const pool = openSolvingPool();
  const { district, policy, previous, plan } = judged;
  const request = {
    district,
    policy,
    previous,
    engine: 'auto',
    timeLimit: given.whole('time-limit') ?? null,
    memoryLimit: defaultMemoryLimit,
  } as const;
  const unproven = {
    plan: { ...recomputedPlan(judged), status: 'feasible' } satisfies Plan,
    session: null,
    pool,
    request,
  };
  if (plan.status === 'feasible') return unproven;
  const session = await pool.open(request, {
    onProgress: (progress) => terminal.redraw(progressLine(terminal.language, progress)),
    signal: terminal.signal,
  });
  const made = session.base.plan;
  if (made.status === 'optimal' && sameMoves(plan.moves, movesOfPlan(made)))
    return { plan: made, session, pool, request };
  await session.close();
  return unproven;
};

interface Explained {
  readonly persons: readonly PersonExplanation[];
  readonly posts: readonly PostExplanation[];
}

const explainWanted = async (
  explained: ExplainedPlan,
  { teachers, posts }: Wanted,
  pricing: Pricing,
  terminal: Terminal,
): Promise<Explained> => {
  const [persons, filled]: [PersonExplanation[], PostExplanation[]] = [[], []];
  const of = teachers.length + posts.length;
  const show = (): void =>
    terminal.redraw(say(terminal, 'cli.explain.progress', { done: persons.length + filled.length, of }));
  for (const id of teachers) {
    show();
    const person = await explainPerson(explained, id, pricing);
    if (person !== undefined) persons.push(person);
    if (terminal.signal.aborted) break;
  }
  for (const post of posts) {
    if (terminal.signal.aborted) break;
    show();
    const facts = postFacts(explained, post);
    if (facts !== undefined) filled.push(await explainPost(explained, facts, pricing));
  }
  return { persons, posts: filled };
};

/** The sums that head an explanation. */
const summaryOf = (explained: ExplainedPlan) => {
  const { plan, ledger, transfers } = explained;
  const unfilled = unfilledPosts(explained);
  const eligible = [...ledger.entries.values()].filter((entry) => entry.eligible);
  return {
    movers: plan.transfers.length,
    staying: eligible.filter(({ teacherId: id }) => !transfers.has(id)).length,
    posts: unfilled.length,
    gaps: unfilled.reduce((sum, { gapAfter }) => sum + gapAfter, 0),
  };
};

/** Why this person, why there, why not; what would fill a post; each with what it costs, by solving again. */
export const explain: Command = {
  command: 'explain',
  positionals: ['DATASET', 'PLAN'],
  options: [
    { name: 'teacher', kind: 'text', value: 'CODES' },
    { name: 'post', kind: 'text', value: 'POSTS' },
    { name: 'all', kind: 'flag' },
    { name: 'rules', kind: 'flag' },
    { name: 'choices', kind: 'whole', least: 0, most: 50, default: 3 },
    { name: 'policy', kind: 'text', value: 'FILE' },
    { name: 'previous', kind: 'text', value: 'PLAN' },
    { name: 'time-limit', kind: 'whole', value: 'S', least: 1, most: 604_800 },
    { name: 'out', kind: 'text', value: 'DIR' },
  ],
  examples: [
    'explain district.xlsx plan-2026/plan.json --teacher T0012',
    'explain district.xlsx plan-2026/plan.json --post S003/primary/music --choices 10',
  ],
  run: async (given, terminal) => {
    const folder = given.text('out');
    const judged = await readJudgedPlan(given);
    const faults = [
      ...(folder === undefined ? [] : await outputFaults(folder, fileNames)),
      ...(judged.ok ? [] : judged.faults),
    ];
    if (!judged.ok || faults.length > 0) return refuseUnwritten(terminal, faults, folder);
    noteWarnings(terminal, judged.value.warnings);
    const { plan: file, checked, district, ledger, previous } = judged.value;
    if (file.status === 'infeasible' || (file.status === 'cancelled' && file.moves.length === 0)) {
      if (terminal.json) outJson(terminal, { ok: false, status: file.status });
      terminal.note(say(terminal, 'cli.explain.no_moves'));
      return exitCode.infeasible;
    }
    if (!checked.holds) return reportBroken(terminal, judged.value, 'cli.explain.broken');
    // Names and posts are checked before anything is solved.
    const named = wantedOf(given, explainedPlan({ district, ledger, plan: recomputedPlan(judged.value), previous }));
    if (!('teachers' in named)) return refuse(terminal, named);
    const { plan, session, pool, request } = await openedPlan(judged.value, given, terminal);
    try {
      const explained = explainedPlan({ district, ledger, plan, previous });
      if (session === null && !terminal.signal.aborted) terminal.note(say(terminal, 'cli.explain.not_proven'));
      const limit = given.whole('time-limit') ?? null;
      const pricing: Pricing = {
        session,
        choices: given.whole('choices') ?? 0,
        options: { timeLimit: limit, signal: terminal.signal },
      };
      const { persons, posts } = await explainWanted(explained, named, pricing, terminal);
      const rules =
        session !== null && given.flag('rules')
          ? await priceRules(explained, { pool, request, options: { signal: terminal.signal } })
          : [];
      if (terminal.signal.aborted) {
        terminal.note(say(terminal, 'cli.interrupted'));
        return exitCode.interrupted;
      }
      const speech = speechOf(terminal.language, explained, 'all', null);
      const summary = summaryOf(explained);
      const bundles = given.flag('all')
        ? moveGraph(planFacts(district, plan.policy, ledger, movesOfPlan(plan), null)).bundles
        : [];
      const document = {
        ok: true,
        proven: plan.status === 'optimal',
        summary,
        teachers: persons.map((person) => personDocument(speech, explained, person)),
        posts: posts.map((post) => postDocument(speech, explained, post)),
        bundles,
        rules: rules.map((price) => ({ ...price, says: ruleLine(speech, price) })),
      };
      const lines = [
        speech.say('summary', summary),
        ...document.teachers.flatMap(({ blocks }) => [
          '',
          ...blocks.flatMap(({ heading, lines: said }) => [heading, ...said.map((line) => `  ${line}`)]),
        ]),
        ...document.posts.flatMap(({ heading, lines: said }) => ['', heading, ...said.map((line) => `  ${line}`)]),
        ...bundles.map(({ teachers }) => speech.say('bundle', { persons: speech.list(teachers.map(speech.person)) })),
        ...(rules.length === 0 ? [] : ['', speech.say('rules')]),
        ...rules.map((price) => `  ${ruleLine(speech, price)}`),
        ...(named.left === 0 ? [] : [speech.say('posts_left', { count: named.left })]),
      ];
      if (terminal.json) outJson(terminal, document);
      else for (const line of lines) terminal.out(line);
      if (folder === undefined) return exitCode.done;
      const written = await writeOutputs(terminal, folder, {
        'explanations.json': `${JSON.stringify(document, null, 2)}\n`,
        'explanations.txt': `${lines.join('\n')}\n`,
      });
      terminal.note(say(terminal, 'cli.plan.written', { folder: written.folder, files: fileNames.join(', ') }));
      return written.failed ?? exitCode.done;
    } finally {
      await session?.close();
      await pool.close();
    }
  },
};

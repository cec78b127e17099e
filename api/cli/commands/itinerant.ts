import { runTaskInChildProcess } from '../../../solver/index.ts';
import type { Fault } from '../../../src/fault.ts';
import { itinerantDocument, itinerantText } from '../../../src/itinerant/itinerant-document.ts';
import type { ItinerantPlan } from '../../../src/itinerant/itinerant-plan.ts';
import { lessonsIn } from '../../../src/itinerant/lesson-sums.ts';
import { itinerantReport } from '../../../src/itinerant/tables/itinerant-report.ts';
import type { Move } from '../../../src/plan/transfer.ts';
import { type Result, success } from '../../../src/result.ts';
import { defaultMemoryLimit } from '../../memory-limit.ts';
import type { Arguments } from '../arguments.ts';
import { otherFileOptions, otherFiles, reportOtherFiles } from '../auxiliary-files.ts';
import { type Command, noteWarnings, refuseUnwritten } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { type Inputs, readInputs, readPolicy } from '../inputs.ts';
import { readJudgedPlan } from '../judged-plan.ts';
import { outputFaults } from '../output-folder.ts';
import { say, type Terminal } from '../terminal.ts';

const sentence = (terminal: Terminal, { status, assignments, coverage }: ItinerantPlan): string => {
  if (coverage.every(({ needed, own }) => needed === own)) return say(terminal, 'cli.itinerant.nothing');
  const visits = assignments.teachers.flatMap((teacher) => teacher.visits);
  return say(terminal, `cli.itinerant.${status}`, {
    teachers: assignments.teachers.length,
    schools: new Set(visits.map(({ schoolId }) => schoolId)).size,
    lessons: lessonsIn(visits),
    remote: assignments.remote.reduce((sum, { lessons }) => sum + lessons, 0),
    uncovered: coverage.reduce((sum, { uncovered }) => sum + uncovered, 0),
  });
};

/**
 * The dataset, the moves of the named plan, and its policy unless another is named. Without a plan there are no moves.
 */
const inputsOf = async (given: Arguments): Promise<Result<Inputs & { readonly moves: readonly Move[] }, Fault>> => {
  if (given.positional('PLAN') !== '') {
    const judged = await readJudgedPlan(given);
    return judged.ok ? success({ ...judged.value, moves: judged.value.plan.moves }) : judged;
  }
  const inputs = await readInputs(given.positional('DATASET'), await readPolicy(given.text('policy')));
  return inputs.ok ? success({ ...inputs.value, moves: [] }) : inputs;
};

/**
 * Itinerant teaching and remote lessons after the moves of a plan, or on the dataset as it stands (model.md section 2).
 * Solved in a process of its own.
 */
export const itinerant: Command = {
  command: 'itinerant',
  positionals: ['DATASET'],
  optionals: ['PLAN'],
  options: otherFileOptions,
  examples: ['itinerant district.xlsx --out itinerant', 'itinerant district.xlsx plan-2026/plan.json -o itinerant'],
  run: async (given, terminal) => {
    const folder = given.text('out');
    const inputs = await inputsOf(given);
    const faults = [
      ...(folder === undefined ? [] : await outputFaults(folder, otherFiles('itinerant'))),
      ...(inputs.ok ? [] : inputs.faults),
    ];
    if (!inputs.ok || faults.length > 0) return refuseUnwritten(terminal, faults, folder);
    noteWarnings(terminal, inputs.value.warnings);
    const { district, policy, moves } = inputs.value;
    const found = await runTaskInChildProcess<'itinerant'>(
      {
        task: 'itinerant',
        request: { district, policy, moves },
        timeLimit: given.whole('time-limit') ?? null,
        memoryLimit: given.whole('memory-limit') ?? defaultMemoryLimit,
      },
      terminal.signal,
    );
    if (found === null) {
      terminal.note(say(terminal, 'cli.plan.cancelled'));
      return exitCode.interrupted;
    }
    return reportOtherFiles(terminal, folder, inputs.value, {
      name: 'itinerant',
      title: 'itinerant.workbook',
      text: itinerantText(district, found),
      document: itinerantDocument(district, found),
      tables: itinerantReport(district, found),
      levels: found.levels,
      sentence: sentence(terminal, found),
    });
  },
};

import { planWorkbook } from '../../api/documents/write-plan-workbook.ts';
import type { ImportDataset } from '../../api/worker/import-dataset.ts';
import { makeDocuments } from '../../api/worker/make-documents.ts';
import { markDataset } from '../../api/worker/mark-dataset.ts';
import type { MarkUpload } from '../../api/worker/mark-upload.ts';
import { readImport } from '../../api/worker/read-import.ts';
import { readSheets } from '../../api/worker/read-sheets.ts';
import type { ReadUpload } from '../../api/worker/read-upload.ts';
import type { RenderDocuments, WriteDecision } from '../../api/worker/render-documents.ts';
import type { RenderWorkbook } from '../../api/worker/render-workbook.ts';
import { decisionFile } from '../../api/worker/write-decision.ts';
import type { SolveOptions, SolveOutcome, SolveProgress, SolveRequest } from '../../solver/contract.ts';
import type { RunTask, SolvingPool } from '../../solver/index.ts';
import { runTask } from '../../solver/process/run-task.ts';
import type { TaskName, TaskOrder, Tasks } from '../../solver/process/task.ts';
import { askedDistrict } from '../../solver/questions/question.ts';
import { solve } from '../../solver/solve.ts';
import { movesOfPlan } from '../../src/plan/moves-of-plan.ts';

// The service runs these functions in threads and in a child process, each of which loads the program anew: half a
// second to a second of processor time. Tests about something else run the same functions in the process of the test.

/** The signal ends a thread, which then has no answer; here the answer is dropped. */
const unlessAborted = async <Answer>(answer: Promise<Answer>, signal: AbortSignal | undefined): Promise<Answer> => {
  const made = await answer;
  signal?.throwIfAborted();
  return made;
};

export const importInProcess: ImportDataset = (task, signal) =>
  unlessAborted(readImport(structuredClone(task)), signal);

export const renderDocumentsInProcess: RenderDocuments = (task, signal) =>
  unlessAborted(makeDocuments(structuredClone(task)), signal);

export const writeDecisionInProcess: WriteDecision = async (task) => decisionFile(structuredClone(task));

export const renderWorkbookInProcess: RenderWorkbook = ({ tables, language, referenceDate, title }) =>
  planWorkbook(structuredClone(tables), language, referenceDate, title);

export const markInProcess: MarkUpload = (task, signal) => unlessAborted(markDataset(structuredClone(task)), signal);

export const readUploadInProcess: ReadUpload = (task) => readSheets(structuredClone(task));

const runTaskInProcess: RunTask = async <Name extends TaskName>(
  order: Extract<TaskOrder, { readonly task: Name }>,
  _signal?: AbortSignal,
  onProgress?: (progress: SolveProgress) => void,
): Promise<Tasks[Name]['answer']> => (await runTask(structuredClone(order), onProgress)) as Tasks[Name]['answer'];

/** The jobs of a worker but the solve. */
export const jobsInProcess = {
  importDataset: importInProcess,
  renderDocuments: renderDocumentsInProcess,
  renderWorkbook: renderWorkbookInProcess,
  runTask: runTaskInProcess,
  open: (request: SolveRequest, options?: SolveOptions) => solvingInProcess.open(request, options),
};

/** A solve that can only end by itself: what stops a solve is tested with the child process. */
export const solveInProcess = (request: SolveRequest, options: SolveOptions = {}): Promise<SolveOutcome> =>
  solve(structuredClone(request), {
    now: () => performance.now() / 1000,
    peakMemoryMegabytes: () => Math.round(process.resourceUsage().maxRSS / 1024),
    onProgress: (progress) => options.onProgress?.(progress),
    onPlan: () => undefined,
  });

/** Sessions whose questions are solves in the process of the test. */
export const solvingInProcess: SolvingPool = {
  solve: solveInProcess,
  open: async (request) => ({
    base: await solveInProcess(request),
    ask: async (question) => {
      const { plan } = await solveInProcess({ ...request, district: askedDistrict(request.district, question) });
      if (plan.status === 'infeasible') return { status: 'infeasible' };
      return { status: 'optimal', moves: movesOfPlan(plan), values: plan.levels.map(({ value }) => value) };
    },
    close: async () => undefined,
  }),
  close: async () => undefined,
};

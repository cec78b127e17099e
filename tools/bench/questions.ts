import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { siblingModule } from '../../solver/process/sibling-module.ts';

/** Processor seconds of a question: from a kept solve, and from the beginning in the same warm process. */
export interface QuestionRow {
  readonly teachers: number;
  readonly what: string;
  readonly kept: number | null;
  readonly cold: number | null;
}

interface QuestionOptions {
  readonly sizes: readonly number[];
  readonly out: (text: string) => void;
  readonly note: (text: string) => void;
}

const run = promisify(execFile);
const child = fileURLToPath(siblingModule(import.meta.url, 'questions-child'));

const seconds = (value: number | null): string => (value === null ? '–' : value.toFixed(value < 10 ? 2 : 1));

/** Prints the table of questions: one process for each size, one after another. */
export const runQuestionBench = async ({ sizes, out, note }: QuestionOptions): Promise<void> => {
  out('| teachers | what | kept, CPU s | from the beginning, CPU s |');
  out('| ---: | --- | ---: | ---: |');
  for (const teachers of sizes) {
    note(`${teachers} teachers`);
    const { stdout } = await run(process.execPath, ['--max-old-space-size=4096', child, String(teachers)], {
      maxBuffer: 1 << 20,
    });
    for (const { what, kept, cold } of JSON.parse(stdout) as readonly QuestionRow[])
      out(`| ${teachers} | ${what} | ${seconds(kept)} | ${seconds(cold)} |`);
  }
};

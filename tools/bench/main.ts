import { parseArgs } from 'node:util';
import { runQuestionBench } from './questions.ts';
import { runBench } from './run.ts';
import { runProvinceBench } from './service/province.ts';
import { runServiceBench } from './service/run.ts';

/** The benchmark by itself: the table on standard output, what runs at the moment on standard error. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { huge: { type: 'boolean' }, http: { type: 'boolean' }, province: { type: 'boolean' } },
});
const out = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const note = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

if (positionals.includes('questions')) {
  const sizes = (process.env.JUNHENG_BENCH_SIZES ?? '1000,3000').split(',').map(Number);
  await runQuestionBench({ sizes, out, note });
} else if (values.http) await runServiceBench({ out, note });
else if (values.province) await runProvinceBench({ out, note });
else await runBench({ huge: values.huge ?? false, out, note });

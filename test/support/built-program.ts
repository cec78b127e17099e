import type { TestProject } from 'vitest/node';
import { freshProgram } from '../../tools/build/build-program.mjs';

/**
 * Before all tests: the bundle that solving processes, threads and commands of the tests start from. While watching they
 * start from the sources, which change.
 */
export default async (project: TestProject): Promise<void> => {
  const folder = project.config.watch ? null : await freshProgram();
  if (folder !== null) process.env.JUNHENG_PROGRAM = folder;
};

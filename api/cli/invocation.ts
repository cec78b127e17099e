import { isClone } from '../project-folder.ts';

/**
 * How the program was started, as a person types it before the name of a command: a message names only commands that
 * exist. `JUNHENG_COMMAND` is set by a start file, such as that of the portable folder. npm names its script in
 * `npm_lifecycle_event`; a clone has npm's scripts alone.
 */
export const startedAs = (
  environment: Readonly<Record<string, string | undefined>> = process.env,
  clone: boolean = isClone,
): string => {
  if (environment.JUNHENG_COMMAND) return environment.JUNHENG_COMMAND;
  if (clone) return 'npm run --silent junheng --';
  return environment.npm_lifecycle_event === 'npx' ? 'npx junheng' : 'junheng';
};

import { stripTypeScriptTypes } from 'node:module';

const isStripWarning = (warning: Error): boolean =>
  warning.name === 'ExperimentalWarning' && warning.message.includes('stripTypeScriptTypes');

let filtered = false;

/**
 * Node marks the function experimental and says so on standard error once. The operator can do nothing
 * about it, so this one warning is suppressed. All others still reach the earlier listeners.
 */
const keepStripWarningOut = (): void => {
  if (filtered) return;
  filtered = true;
  const listeners = process.listeners('warning');
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (!isStripWarning(warning)) for (const listener of listeners) listener(warning);
  });
};

/** TypeScript to the same lines of JavaScript, for a browser. */
export const stripTypes = (source: string): string => {
  keepStripWarningOut();
  return stripTypeScriptTypes(source);
};

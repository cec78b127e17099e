import { stripTypeScriptTypes } from 'node:module';

const isStripWarning = (warning: Error): boolean =>
  warning.name === 'ExperimentalWarning' && warning.message.includes('stripTypeScriptTypes');

/**
 * Node marks the function experimental and says so on standard error once; whoever starts the service can do nothing
 * about it, so this one warning is kept from them and every other still reaches them.
 */
const quietly = <Value>(work: () => Value): Value => {
  const listeners = process.listeners('warning');
  const filtered = (warning: Error): void => {
    if (!isStripWarning(warning)) for (const listener of listeners) listener(warning);
  };
  process.removeAllListeners('warning');
  process.on('warning', filtered);
  try {
    return work();
  } finally {
    // The warning arrives on the next tick, after this call has returned.
    setImmediate(() => {
      process.off('warning', filtered);
      for (const listener of listeners) process.on('warning', listener);
    });
  }
};

/** TypeScript to the same lines of JavaScript, for a browser. */
export const stripTypes = (source: string): string => quietly(() => stripTypeScriptTypes(source));

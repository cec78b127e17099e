/**
 * Rejection handler of work that no caller awaits. It throws outside the promise, so that the process's last-resort
 * handler logs the stack; a rejection with a handler that did nothing would hide a fault of the program.
 */
export const raise = (error: unknown): void => {
  queueMicrotask(() => {
    throw error;
  });
};

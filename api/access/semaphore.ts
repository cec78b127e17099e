/** Runs works a few at a time, so that many logins at once take the memory and the cores of a few. */
export const semaphore = (atOnce: number): (<Value>(transaction: () => Promise<Value>) => Promise<Value>) => {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (transaction) => {
    if (running < atOnce) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await transaction();
    } finally {
      // The place is handed on, or given up where nobody waits.
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
};

/** Limits concurrent tasks, which bounds the memory and cores that many simultaneous logins take. */
export const semaphore = (atOnce: number): (<Value>(transaction: () => Promise<Value>) => Promise<Value>) => {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (transaction) => {
    if (running < atOnce) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await transaction();
    } finally {
      // Passes the slot to the next waiter, or frees it when the queue is empty.
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
};

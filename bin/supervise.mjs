// Starts the service again when it dies. Plain JavaScript, as the launcher is.

/** Deaths within so many milliseconds after which the service is not started again. */
const [mostDeaths, within] = [5, 60_000];
/** Milliseconds until it is started again. */
const pause = 200;

const again = (how) =>
  `均衡服务意外结束（${how}），正在重新启动。\nThe Junheng service ended unexpectedly (${how}); it is being started again.\n`;
const givenUp = (how) =>
  `均衡服务一分钟内意外结束 ${mostDeaths} 次（最后一次：${how}），不再重新启动。请查看上面的错误信息后再启动。\n` +
  `The Junheng service ended unexpectedly ${mostDeaths} times within a minute (last: ${how}) and is not started again. ` +
  'See the errors above, then start it again.\n';

/**
 * Keeps one child process. `begin` starts it, and a child that has sent `serving` is started again when it dies; one
 * that failed to start, ended in order or was stopped by `stop` is not. `ended` has the exit code of the last.
 */
export const supervise = ({ begin, say, ended, codeOf }) => {
  let [child, timer, serves, stopping] = [undefined, undefined, false, false];
  const deaths = [];

  const run = () => {
    child = begin();
    child.on('message', (message) => {
      serves ||= message === 'serving';
    });
    child.once('error', (error) => {
      say(`${child.spawnfile}: ${error.message}\n`);
      ended(70);
    });
    child.once('exit', (code, signal) => {
      if (stopping || !serves || code === 0) return ended(codeOf(code, signal));
      const now = Date.now();
      deaths.push(now);
      while (now - deaths[0] > within) deaths.shift();
      if (deaths.length >= mostDeaths) {
        say(givenUp(signal ?? code));
        return ended(codeOf(code, signal));
      }
      say(again(signal ?? code));
      timer = setTimeout(run, pause);
    });
  };
  run();

  return {
    /** Passes a signal on; afterwards nothing is started again. */
    stop: (signal) => {
      stopping = true;
      clearTimeout(timer);
      // On Windows the console signals the command itself, and a signal passed on would end it before it has stopped in order.
      if (process.platform !== 'win32') child.kill(signal);
    },
  };
};

import { basename } from 'node:path';
import { readDecision } from '../../../src/decision/read-decision.ts';
import { defaultMemoryLimit } from '../../memory-limit.ts';
import { type Replay, replayDecision } from '../../use-cases/replay.ts';
import { type Command, outJson, refuse } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { readText } from '../inputs.ts';
import { say, type Terminal } from '../terminal.ts';
import { sealOf } from './seal.ts';

const ends: Readonly<Record<Replay['verdict'], number>> = {
  same: exitCode.done,
  different: exitCode.ruleBroken,
  checked: exitCode.noPlanInTime,
  unfinished: exitCode.noPlanInTime,
  cancelled: exitCode.interrupted,
};

const tell = (terminal: Terminal, replay: Replay, seal: string): void => {
  if (terminal.json) {
    outJson(terminal, { ok: replay.verdict === 'same', seal, ...replay });
    return;
  }
  terminal.out(say(terminal, `cli.replay.${replay.verdict}`, { seal }));
  if (replay.verdict !== 'different') return;
  for (const { path, archived, again } of replay.differences)
    terminal.out(
      say(terminal, 'cli.replay.difference', {
        path,
        archived: archived ?? say(terminal, 'cli.replay.nothing'),
        again: again ?? say(terminal, 'cli.replay.nothing'),
      }),
    );
};

/**
 * Makes the plan of a decision file again, offline, and says same or different. A file with a part that was changed is
 * not made again: the parts are named.
 */
export const replay: Command = {
  command: 'replay',
  positionals: ['FILE'],
  options: [
    { name: 'seal', kind: 'text', value: 'HASH' },
    { name: 'time-limit', kind: 'whole', value: 'S', least: 1, most: 604_800 },
    { name: 'memory-limit', kind: 'whole', value: 'MB', least: 128, most: 1_048_576 },
  ],
  examples: ['replay decision.json', 'replay decision.json --time-limit 600 --json'],
  run: async (given, terminal) => {
    const path = given.positional('FILE');
    const text = await readText(path);
    const seal = sealOf(given, 'replay');
    if (!text.ok || !seal.ok)
      return refuse(
        terminal,
        [text, seal].flatMap((one) => (one.ok ? [] : one.faults)),
      );
    const read = readDecision(text.value, basename(path), seal.value);
    if (!read.ok) return refuse(terminal, read.faults);
    if ('tampered' in read.value) {
      const { tampered } = read.value;
      if (terminal.json) outJson(terminal, { ok: false, verdict: 'tampered', tampered });
      else terminal.out(say(terminal, 'cli.replay.tampered', { parts: tampered.join(';') }));
      return exitCode.ruleBroken;
    }
    const outcome = await replayDecision(read.value, {
      timeLimit: given.whole('time-limit') ?? null,
      memoryLimit: given.whole('memory-limit') ?? defaultMemoryLimit,
      signal: terminal.signal,
    });
    if (read.value.isWithheld) terminal.note(say(terminal, 'cli.replay.withheld'));
    tell(terminal, outcome, read.value.seal);
    return ends[outcome.verdict];
  },
};

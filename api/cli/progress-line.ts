import type { SolveProgress } from '../../solver/contract.ts';
import type { Language } from '../../src/text/message.ts';
import { render, term } from '../../src/text/render.ts';

const tenths = (seconds: number): string => (Math.floor(seconds * 10) / 10).toFixed(1);

/** Where a solve is, on one line: phase, goals of the level, best, smallest possible, gap, seconds. */
export const progressLine = (language: Language, progress: SolveProgress): string => {
  const say = (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
    render(language, { key, values });
  const goals = progress.level?.map((part) => term(language, `goal.${part.goal}`)).join(' + ');
  return [
    say(`cli.phase.${progress.phase}`),
    goals ?? '',
    progress.best === null ? '' : say('cli.progress.best', { value: progress.best }),
    progress.bound === null ? '' : say('cli.progress.bound', { value: progress.bound }),
    progress.gap === null ? '' : say('cli.progress.gap', { value: progress.gap }),
    say('cli.progress.seconds', { value: tenths(progress.seconds) }),
  ]
    .filter((part) => part !== '')
    .join('  ');
};

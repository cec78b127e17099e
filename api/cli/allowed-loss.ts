import type { Fault } from '../../src/fault.ts';
import { goalNames } from '../../src/policy/goal.ts';
import { parseRate, type Rate } from '../../src/policy/rate.ts';
import { failure, type Result, success } from '../../src/result.ts';
import type { AllowedLoss } from '../../src/scenario/alternatives.ts';
import { type Arguments, mistyped, usageFault } from './arguments.ts';

/** `--within`: a share of every goal, as `5%`, or units of one goal, as `movers=2`; without it nothing may be lost. */
export const readAllowedLoss = (given: Arguments): Result<AllowedLoss, Fault> => {
  const faults: Fault[] = [];
  const goals: Record<string, number> = {};
  let share: Rate | null = null;
  for (const text of given.texts('within')) {
    const [, word = '', units = ''] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
    if (word === '') {
      const rate = parseRate(text);
      if (rate === undefined) faults.push(usageFault('--within', text, 'cli.scenario.loss', { command: 'scenario' }));
      else share = rate;
      continue;
    }
    const goal = goalNames.find((name) => name === word.trim());
    const values = { goals: goalNames.join(', '), command: 'scenario' };
    if (goal === undefined)
      faults.push(mistyped({ column: '--within', text, word: word.trim() }, goalNames, 'cli.scenario.goal', values));
    else if (!/^\d{1,9}$/.test(units.trim()))
      faults.push(usageFault('--within', text, 'cli.scenario.loss', { command: 'scenario' }));
    else goals[goal] = Number(units);
  }
  return faults.length === 0 ? success({ share, goals }) : failure(faults);
};

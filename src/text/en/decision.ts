import type { Catalogue } from '../message.ts';

/** The decision file, and making its plan again. */
export const decisionText: Catalogue = {
  'decision.expected.form': 'the content of a decision file (decision/1)',
  'decision.remedy.form': 'Use the file as the command decision wrote it',
  'decision.expected.same_dataset': 'a plan made from this dataset',
  'decision.remedy.same_dataset': 'Use the data of that time, or make the plan again from the present data',
  'decision.expected.true_claim': 'as recomputed from the plan’s moves: {value}',
  'decision.remedy.true_claim': 'make the plan anew, or run check to see every difference',
  'decision.expected.same_policy': 'the policy the plan names',
  'decision.remedy.same_policy': 'Leave --policy out, so that the plan’s own policy is used',
  'decision_part.dataset': 'dataset',
  'decision_part.policy': 'policy',
  'decision_part.seed': 'seed',
  'decision_part.previous': 'previous plan',
  'decision_part.versions': 'versions',
  'decision_part.plan': 'plan',
  'decision_part.checks': 'checks',
  'decision_part.hashes': 'hashes',
  'decision_part.seal': 'seal (not the one given)',
  'cli.help.decision':
    'The decision file: dataset, policy, seed, versions, plan, checks and a hash of each, in one file.',
  'cli.exit.decision': '0 done; 1 the plan breaks a rule, nothing written; 2 wrong usage or input',
  'cli.help.replay':
    'Makes the plan of a decision file again, offline, and says same or different; names the parts that were changed.',
  'cli.exit.replay':
    '0 same; 1 different, or the file was changed; 2 wrong usage or input; 4 a plan stopped by a limit cannot be made again, or time is up; 130 interrupted',
  'cli.decision.done': 'Seal of the decision file {seal}',
  'cli.replay.same': 'Same: the plan made again is the archived one. Seal {seal}',
  'cli.replay.different': 'Different: the plan made again is not the archived one. The first differences:',
  'cli.replay.checked':
    'The archived plan cannot be made again, because a time limit stopped it or because this file withholds who is tied with whom; every check agrees with the archive.',
  'cli.replay.unfinished': 'Time is up before the plan was made again; no answer. Please raise --time-limit.',
  'cli.replay.cancelled': 'Interrupted; no answer.',
  'cli.replay.tampered': 'The file was changed: {parts:decision_part}. The plan was not made again.',
  'cli.replay.withheld':
    'This file holds no reasons of exemptions and orders, and no couples; numbers stand for them. Where there are no couples the same plan comes of it. The seal is that of the whole file and is verified with that one.',
  'cli.replay.difference': '- {path}: archived {archived}, again {again}',
  'cli.replay.nothing': 'nothing',
};

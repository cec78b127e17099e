import type { Catalogue } from '../message.ts';

/** What was caught on the way to a plan. */
export const solverText: Catalogue = {
  'note.agreed': '{first} and {second}, two engines that share no code, agree on status, levels and moves',
  'note.contradicted': '{first} and {second} disagree; what {second} proved is used',
  'note.unfinished': '{first} did not finish; {second} did',
  'note.fell_back': 'the linear programme failed in {engine}; branch and cut solved level by level instead',
  'note.memory': 'the solve took {megabytes} MB, above its memory limit; the best plan until then is used',
  'note.process_ended': 'the solve ended early; the best plan until then is used',
  'note.process_replaced': 'the solving process ended early; the solve was done again in a fresh process',
};

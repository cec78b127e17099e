import type { Stage, Subject } from '../../src/district/words.ts';

/** Shares of teaching staff by subject, start values of domain.md 4.3. */
const primary: readonly (readonly [Subject, number])[] = [
  ['chinese', 34],
  ['mathematics', 23],
  ['english', 9],
  ['pe', 8],
  ['music', 5],
  ['art', 5],
  ['science', 5],
  ['morality', 4],
  ['it', 2],
  ['labour', 3],
  ['mental_health', 2],
];
const junior: readonly (readonly [Subject, number])[] = [
  ['chinese', 17],
  ['mathematics', 17],
  ['english', 16],
  ['physics', 7],
  ['pe', 7],
  ['morality', 6],
  ['history', 6],
  ['chemistry', 5],
  ['biology', 5],
  ['geography', 5],
  ['music', 3],
  ['art', 3],
  ['it', 3],
];

export const subjectMix = (stage: Stage): readonly (readonly [Subject, number])[] =>
  stage === 'primary' ? primary : junior;

/** Where rural posts stand empty: PE, music, art, English, science before all (domain 4.3, clause 4.62). */
export const shortage = (subject: Subject): number => {
  if (subject === 'pe' || subject === 'music' || subject === 'art') return 3;
  if (subject === 'english' || subject === 'science' || subject === 'it') return 2;
  return 0.7;
};

/** What a teacher of a subject is often certified for as well. */
export const neighbours = (stage: Stage, subject: Subject): readonly Subject[] =>
  (stage === 'primary' ? primaryNeighbours : juniorNeighbours)[subject] ?? [];

const primaryNeighbours: Readonly<Record<string, readonly Subject[]>> = {
  chinese: ['morality', 'labour'],
  mathematics: ['science', 'it'],
  english: ['chinese'],
  science: ['it', 'mathematics'],
  morality: ['chinese', 'mental_health'],
  it: ['science'],
  labour: ['science', 'art'],
  art: ['labour'],
  music: ['art'],
  pe: ['labour'],
  mental_health: ['morality'],
};
const juniorNeighbours: Readonly<Record<string, readonly Subject[]>> = {
  chinese: ['history', 'morality'],
  mathematics: ['physics', 'it'],
  physics: ['mathematics', 'chemistry'],
  chemistry: ['biology'],
  biology: ['geography', 'chemistry'],
  geography: ['biology', 'history'],
  history: ['morality', 'geography'],
  morality: ['history'],
  it: ['mathematics', 'physics'],
};

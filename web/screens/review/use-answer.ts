import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { refresh } from '../../app/queries.ts';
import { type AnswerBody, giveAnswer, Refused } from '../../app/service.ts';
import { type Draft, emptyDraft, readDraft, wordsOf } from './draft.ts';

export interface AnswerAbout {
  readonly planId: string;
  readonly teacherId: string;
  /** Whether the teacher leaves the own school; else comes to it. */
  readonly leaves: boolean;
  readonly schoolId: string;
}

export interface OpenAnswer {
  readonly draft: Draft;
  readonly change: (next: Draft) => void;
  readonly send: UseMutationResult<AnswerBody, Error, 'accept' | 'object'>;
}

/** The answer to one move: its draft, kept in the browser until it is sent, and the sending. */
export const useAnswer = (about: AnswerAbout, done: () => void): OpenAnswer => {
  const { planId, teacherId, leaves, schoolId } = about;
  const key = `objection ${planId} ${teacherId}`;
  const [known, setKnown] = useState<Readonly<Record<string, Draft>>>({});
  const draft = known[key] ?? readDraft(localStorage.getItem(key));
  const send = useMutation({
    mutationFn: (answer: 'accept' | 'object') =>
      giveAnswer(planId, {
        teacherId,
        schoolId: null,
        objection:
          answer === 'accept' || draft.reason === null
            ? null
            : {
                demand: leaves ? 'stay' : 'not_there',
                schoolId: leaves ? null : schoolId,
                reason: draft.reason,
                words: wordsOf(draft),
                evidence: draft.files.map(({ id }) => id),
                proposal: draft.proposal === null ? null : { teacherId: draft.proposal, toSchoolId: null },
              },
      }),
    // What was refused may have been answered meanwhile, also by this request before its connection broke.
    onError: () => refresh('answers'),
    onSuccess: async () => {
      localStorage.removeItem(key);
      setKnown((before) => ({ ...before, [key]: emptyDraft }));
      await refresh('answers');
      done();
    },
  });
  const { error, variables, mutate, reset } = send;
  // What became of one answer says nothing of the next.
  useEffect(() => {
    if (key !== '') reset();
  }, [key, reset]);
  const unsent = error !== null && !(error instanceof Refused) ? variables : undefined;
  useEffect(() => {
    if (unsent === undefined) return;
    const again = (): void => mutate(unsent);
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [unsent, mutate]);
  return {
    draft,
    change: (next) => {
      localStorage.setItem(key, JSON.stringify(next));
      setKnown((before) => ({ ...before, [key]: next }));
    },
    send,
  };
};

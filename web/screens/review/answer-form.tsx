import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { refresh } from '../../app/queries.ts';
import { giveAnswer, Refused } from '../../app/service.ts';
import { text } from '../../app/texts.ts';
import { Glyph } from '../../parts/glyph.tsx';
import css from './school-review.module.css';

const reasons = ['only_teacher', 'graduating_class', 'project_lead', 'hardship', 'other'] as const;
type Reason = (typeof reasons)[number];

interface Draft {
  readonly reason: Reason | null;
  readonly words: string;
}

const isReason = (value: unknown): value is Reason => reasons.some((reason) => reason === value);

/** What was begun and not sent; a reload does not lose it. */
const keptDraft = (key: string): Draft => {
  const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
  if (typeof kept !== 'object' || kept === null) return { reason: null, words: '' };
  const { reason, words } = kept as Readonly<Record<string, unknown>>;
  return { reason: isReason(reason) ? reason : null, words: typeof words === 'string' ? words : '' };
};

interface AnswerFormProps {
  readonly planId: string;
  readonly teacherId: string;
  readonly done: () => void;
}

/** Accept, or a typed reason and submit. Personal hardship takes no text: the person explains it to the bureau. */
export const AnswerForm = ({ planId, teacherId, done }: AnswerFormProps): ReactNode => {
  const key = `objection ${planId} ${teacherId}`;
  const [draft, setDraft] = useState(() => keptDraft(key));
  const change = (next: Draft): void => {
    setDraft(next);
    localStorage.setItem(key, JSON.stringify(next));
  };
  const { reason } = draft;
  const words = reason === 'hardship' ? '' : draft.words.trim();
  const answer = useMutation({
    mutationFn: (objects: boolean) =>
      giveAnswer(planId, {
        teacherId,
        schoolId: null,
        objection:
          objects && reason !== null
            ? {
                demand: 'stay',
                schoolId: null,
                reason,
                words: words === '' ? null : words,
                evidence: [],
                proposal: null,
              }
            : null,
      }),
    onSuccess: async () => {
      localStorage.removeItem(key);
      await refresh('answers');
      done();
    },
  });
  const lacksWords = reason === 'other' && words === '';
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        answer.mutate(true);
      }}
    >
      <fieldset className={css.reasons}>
        <legend>{text('web.review.reason')}</legend>
        {reasons.map((one) => (
          <label key={one} className={reason === one ? `${css.reason} ${css.chosen}` : css.reason}>
            <input
              type="radio"
              name={`reason-${teacherId}`}
              checked={reason === one}
              onChange={() => change({ ...draft, reason: one })}
            />
            {text(`web.review.reason.${one}`)}
          </label>
        ))}
      </fieldset>
      {reason === 'hardship' ? <p className="note">{text('web.review.hardship_note')}</p> : null}
      {reason === null || reason === 'hardship' ? null : (
        <textarea
          className="input"
          rows={3}
          maxLength={4000}
          aria-label={text('web.review.words')}
          placeholder={text('web.review.words')}
          value={draft.words}
          onChange={(event) => change({ ...draft, words: event.target.value })}
        />
      )}
      {answer.error === null ? null : (
        <p className="broken" role="alert">
          <Glyph shape="broken" />{' '}
          {answer.error instanceof Refused
            ? [answer.error.problem.detail, ...(answer.error.problem.refusals ?? []).map((one) => one.text)].join(' ')
            : text('web.review.kept')}
        </p>
      )}
      <div className={css.answers}>
        <Button className="button" isDisabled={answer.isPending} onPress={() => answer.mutate(false)}>
          <span className="holds">
            <Glyph shape="done" />
          </span>
          {text('web.review.accept')}
        </Button>
        <Button type="submit" className="button primary" isDisabled={answer.isPending || reason === null || lacksWords}>
          {text('web.review.object')}
        </Button>
      </div>
    </form>
  );
};

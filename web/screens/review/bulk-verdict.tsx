import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { decideAnswers, type Verdict as Given } from '../../app/people-service.ts';
import { refresh } from '../../app/queries.ts';
import { type AnswerBody, Refused } from '../../app/service.ts';
import { text } from '../../app/texts.ts';
import { Glyph, Verdict } from '../../parts/glyph.tsx';
import css from './board.module.css';

interface BulkProps {
  readonly planId: string;
  readonly chosen: readonly AnswerBody[];
  readonly done: () => void;
}

/** One opinion on the objections that are ticked; each is checked by itself, and those refused are named. */
export const BulkVerdict = ({ planId, chosen, done }: BulkProps): ReactNode => {
  const [why, setWhy] = useState('');
  const decide = useMutation({
    mutationFn: (verdict: Given) => decideAnswers(planId, chosen, { verdict, why: why.trim() }),
    onSettled: async () => {
      await refresh('answers');
      done();
    },
  });
  const locked = decide.isPending || why.trim() === '' || chosen.length === 0;
  const { data, error } = decide;
  return (
    <div className={css.bulk} id="bulk">
      {chosen.length === 0 ? null : (
        <div className={css.decide}>
          <b>{text('web.people.chosen', { count: chosen.length })}</b>
          <input
            className={`input ${css.wide}`}
            aria-label={text('web.people.opinion_all')}
            placeholder={text('web.people.opinion_all')}
            value={why}
            maxLength={4000}
            onChange={(event) => setWhy(event.target.value)}
          />
          <Button className="button" isDisabled={locked} onPress={() => decide.mutate('uphold')}>
            {text('web.people.uphold_all')}
          </Button>
          <Button className="button danger" isDisabled={locked} onPress={() => decide.mutate('reject')}>
            {text('web.people.reject_all')}
          </Button>
        </div>
      )}
      {data === undefined ? null : (
        <div role="status">
          <Verdict shape="holds">{text('web.people.decided', { count: data.decided.length })}</Verdict>
          {data.refused.length === 0 ? null : (
            <ul id="bulk-refused">
              {data.refused.map((one) => (
                <li key={one.id} className="warning">
                  <Glyph shape="warning" />{' '}
                  {text('web.people.not_decided', {
                    who: one.now?.teacher ?? one.now?.school ?? one.id,
                    now: one.now?.standingName ?? '',
                    opinion: one.now?.opinion ?? '',
                    why: [one.detail, ...one.refusals.map((refusal) => refusal.text)].join(' '),
                  })}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      {error === null ? null : (
        <p className="broken" role="alert">
          {error instanceof Refused ? error.problem.detail : text('web.unreachable')}
        </p>
      )}
    </div>
  );
};

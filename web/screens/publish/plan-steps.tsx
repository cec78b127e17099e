import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import type { StandingBody } from '../../../api/http/contract/standing.ts';
import { refresh } from '../../app/queries.ts';
import { Refused, takeStep } from '../../app/service.ts';
import { text } from '../../app/texts.ts';
import { Glyph, Verdict } from '../../parts/glyph.tsx';
import css from './publish-screen.module.css';

type Step = StandingBody['steps'][number];

/** Steps back: each needs its reason and is no one's first choice. */
const goesBack = ({ step }: Step): boolean => step === 'take_back' || step === 'withdraw_notice' || step === 'revoke';

const StepRow = ({ planId, step }: { readonly planId: string; readonly step: Step }): ReactNode => {
  const [words, setWords] = useState('');
  const isDecision = step.step === 'finalise';
  const take = useMutation({
    mutationFn: () => {
      const given = words.trim();
      return takeStep(planId, step.step, given === '' ? {} : isDecision ? { decision: given } : { why: given });
    },
    onSettled: async () => {
      await Promise.all([refresh('standing'), refresh('notices'), refresh('answers')]);
    },
  });
  const needsWords = step.reasonNeeded || isDecision;
  // The minutes of the decision are given here, so that they cannot be there before.
  const missing = step.missing.filter(({ rule }) => rule !== 'decision_recorded');
  const locked = take.isPending || missing.length > 0 || (needsWords && words.trim() === '');
  return (
    <tr data-step={step.step}>
      <td>
        <b>{step.name}</b>
      </td>
      <td className="wrap">
        {missing.length === 0 ? (
          <Verdict shape="holds">{text('web.publish.ready')}</Verdict>
        ) : (
          missing.map((one) => (
            <div key={one.text} className="warning">
              <Glyph shape="warning" /> {one.text}
            </div>
          ))
        )}
        {take.error === null ? null : (
          <p className="broken" role="alert">
            {take.error instanceof Refused
              ? [take.error.problem.detail, ...(take.error.problem.refusals ?? []).map((one) => one.text)].join(' ')
              : text('web.unreachable')}
          </p>
        )}
      </td>
      <td>
        {!step.permitted ? (
          <span className="hint">{text('web.publish.not_permitted')}</span>
        ) : (
          <div className={css.take}>
            {needsWords ? (
              <input
                className="input"
                aria-label={text(isDecision ? 'web.publish.decision' : 'web.publish.why')}
                placeholder={text(isDecision ? 'web.publish.decision' : 'web.publish.why')}
                maxLength={isDecision ? 500 : 2000}
                value={words}
                onChange={(event) => setWords(event.target.value)}
              />
            ) : null}
            <Button
              className={goesBack(step) ? 'button danger' : 'button primary'}
              isDisabled={locked}
              onPress={() => take.mutate()}
            >
              {step.name}
            </Button>
          </div>
        )}
      </td>
    </tr>
  );
};

/** The steps from where the plan stands, each with what is missing before it can be taken. */
export const PlanSteps = ({
  planId,
  standing,
}: {
  readonly planId: string;
  readonly standing: StandingBody;
}): ReactNode => (
  <section className="panel scroll" id="plan-steps">
    <h2 className={css.title}>{text('web.publish.steps')}</h2>
    <table className={`table ${css.steps}`}>
      <thead>
        <tr>
          <th scope="col">{text('web.publish.step')}</th>
          <th scope="col">{text('web.publish.missing')}</th>
          <th scope="col">
            <span className="unseen">{text('web.publish.steps')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {standing.steps.map((step) => (
          <StepRow key={step.step} planId={planId} step={step} />
        ))}
      </tbody>
    </table>
  </section>
);

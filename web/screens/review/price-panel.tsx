import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { getPrice, type PriceBody, startTrial } from '../../app/people-service.ts';
import { useAsk } from '../../app/queries.ts';
import { getPlan, Refused } from '../../app/service.ts';
import { useMay } from '../../app/session.ts';
import { figure, text } from '../../app/texts.ts';
import { Glyph, type Shape, Verdict } from '../../parts/glyph.tsx';
import css from './board.module.css';

const shapes: Readonly<Record<PriceBody['verdict'], Shape>> = {
  free: 'holds',
  costs: 'warning',
  impossible: 'broken',
  unknown: 'open',
};

/** What upholding it costs: margins of quotas, goals that get worse, other people who change. */
const Price = ({ price }: { readonly price: PriceBody }): ReactNode => (
  <div className={css.price} data-price={price.verdict}>
    <Verdict shape={shapes[price.verdict]}>{price.verdictName}</Verdict>
    <ul>
      {price.quotas
        .filter(({ before, after }) => before !== after)
        .map((quota) => (
          <li key={`${quota.rule} ${quota.scope}`}>
            {text('web.people.price.quota', {
              name: quota.name,
              scope: quota.scope,
              before: quota.before === null ? '—' : figure(quota.before),
              after: quota.after === null ? '—' : figure(quota.after),
            })}
          </li>
        ))}
      {price.levels
        .filter(({ lost }) => lost !== 0)
        .map((level) => (
          <li key={level.goals.join()} className={level.lost > 0 ? 'broken' : 'holds'}>
            {text(level.lost > 0 ? 'web.people.price.worse' : 'web.people.price.better', {
              goal: level.goals.map((goal) => text(`goal.${goal}`)).join(text('web.people.comma')),
              before: figure(level.before),
              after: figure(level.after),
            })}
          </li>
        ))}
      <li>
        {price.others.length === 0
          ? text('web.people.price.no_others')
          : text('web.people.price.others', {
              count: price.others.length,
              names: price.others
                .slice(0, 6)
                .map(({ teacher }) => teacher)
                .join(text('web.people.comma')),
            })}
      </li>
    </ul>
  </div>
);

/** The run that prices one objection, followed until it has ended. */
const Trial = ({ answerId, trial }: { readonly answerId: string; readonly trial: string }): ReactNode => {
  const plan = useAsk(['trial', trial], () => getPlan(trial), { every: 2000 });
  const state = plan.data?.state;
  const price = useAsk(['price', answerId, trial], () => getPrice(answerId, trial), { enabled: state === 'finished' });
  if (price.data !== undefined) return <Price price={price.data} />;
  if (plan.isError || price.isError || state === 'failed' || state === 'cancelled')
    return (
      <p className="broken" role="alert">
        <Glyph shape="broken" /> {text('web.people.price.failed')}
      </p>
    );
  return (
    <p role="status">
      <Glyph shape="underway" /> {text('web.people.price.running')}
    </p>
  );
};

const keyOf = (id: string): string => `trial ${id}`;

/** The price of an objection before it is decided. A button starts it, since it solves the plan again. */
export const PricePanel = ({ answerId }: { readonly answerId: string }): ReactNode => {
  const may = useMay();
  const start = useMutation({
    mutationFn: () => startTrial(answerId),
    onSuccess: ({ id }) => sessionStorage.setItem(keyOf(answerId), id),
  });
  const trial = start.data?.id ?? sessionStorage.getItem(keyOf(answerId));
  return (
    <section className={css.part} id="price">
      <h3>{text('web.people.price.title')}</h3>
      {trial === null ? (
        <p className="note">{text('web.people.price.note')}</p>
      ) : (
        <Trial answerId={answerId} trial={trial} />
      )}
      {start.error === null ? null : (
        <p className="broken" role="alert">
          {start.error instanceof Refused ? start.error.problem.detail : text('web.unreachable')}
        </p>
      )}
      {trial === null && may('plans.create') ? (
        <Button className="button" isDisabled={start.isPending} onPress={() => start.mutate()}>
          {text('web.people.price.ask')}
        </Button>
      ) : null}
    </section>
  );
};

import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { refresh, useAsk } from '../../app/queries.ts';
import { getStanding, Refused, startRevision } from '../../app/service.ts';
import { useMay } from '../../app/session.ts';
import { figure, text } from '../../app/texts.ts';
import { Glyph } from '../../parts/glyph.tsx';
import { useStartedRun } from './follow-run.ts';
import css from './moves-panel.module.css';
import type { useOrders } from './use-move-marks.ts';

interface OrdersBarProps {
  readonly planId: string;
  readonly orders: ReturnType<typeof useOrders>;
}

/** The order given last with its undo, the orders that the plan does not keep yet, and the revision that keeps them. */
export const OrdersBar = ({ planId, orders }: OrdersBarProps): ReactNode => {
  const may = useMay();
  const standing = useAsk(['standing', planId], () => getStanding(planId));
  const [, setStarted] = useStartedRun();
  const revise = useMutation({
    mutationFn: () => startRevision(planId),
    onSuccess: async ({ id }) => {
      setStarted(id);
      await refresh('plans');
    },
  });
  const { last, give, revoke } = orders;
  const pending = standing.data?.counts?.ordersNotInPlan ?? 0;
  const error = give.error ?? revoke.error ?? revise.error;
  if (last === null && pending === 0 && error === null) return null;
  return (
    <div className={css.orders} id="orders">
      {error === null ? null : (
        <p className="broken" role="alert">
          <Glyph shape="broken" /> {error instanceof Refused ? error.problem.detail : text('web.unreachable')}
        </p>
      )}
      {last === null ? null : (
        <p role="status" className={css.ordered}>
          <Glyph shape={last.kind === 'pin' ? 'pin' : 'forbidden'} />{' '}
          {text(`web.order.given_${last.kind}`, { teacher: last.teacher, school: last.school })}
          <Button
            id="undo-order"
            className="button quiet"
            isDisabled={revoke.isPending}
            onPress={() => revoke.mutate(last.id)}
          >
            {text('web.order.undo')}
          </Button>
        </p>
      )}
      <span className="space" />
      {pending === 0 || !may('plans.create') ? null : (
        <>
          <span>{text('web.order.pending', { count: figure(pending) })}</span>
          <span className="hint">{text('web.order.revise_note')}</span>
          <Button id="revise" className="button primary" isDisabled={revise.isPending} onPress={() => revise.mutate()}>
            {text('web.order.revise')}
          </Button>
        </>
      )}
    </div>
  );
};

import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { TransferBody } from '../../../api/http/contract/plan-parts.ts';
import { refresh, useAsk } from '../../app/queries.ts';
import { listAnswers } from '../../app/service.ts';
import { useMay } from '../../app/session.ts';
import { text } from '../../app/texts.ts';
import { marksOf } from './move-marks.ts';
import { getDifference, giveOrder, listOrders, revokeOrder } from './plan-service.ts';

interface ShownPlan {
  readonly id: string;
  readonly datasetId: string;
  readonly previousPlanId: string | null;
}

/** What schools say of the moves, which orders stand, and what changed since the version before. */
export const useMoveMarks = (plan: ShownPlan, moves: readonly TransferBody[]) => {
  const may = useMay();
  const answers = useAsk(['answers', plan.id], () => listAnswers(plan.id), { enabled: may('reviews.read') });
  const orders = useAsk(['orders'], listOrders, { enabled: may('orders.read') });
  const difference = useAsk(['difference', plan.id], () => getDifference(plan.id), {
    enabled: plan.previousPlanId !== null && may('checks.read'),
  });
  return useMemo(
    () =>
      marksOf(moves, {
        answers: answers.data ?? [],
        orders: orders.data ?? [],
        changed: new Set((difference.data?.changes ?? []).map(({ teacherId }) => teacherId)),
      }),
    [moves, answers.data, orders.data, difference.data],
  );
};

/** Orders that this page gave last, so that the last one can be taken back. */
interface Given {
  readonly id: string;
  readonly teacher: string;
  readonly school: string;
  readonly kind: 'pin' | 'forbid';
}

/** Pins and forbids moves: each is an order on record, and the last one can be taken back. */
export const useOrders = (plan: ShownPlan, marks: ReturnType<typeof useMoveMarks>) => {
  const [last, setLast] = useState<Given | null>(null);
  const reread = async (): Promise<void> => {
    await Promise.all([refresh('orders'), refresh('standing')]);
  };
  const revoke = useMutation({
    mutationFn: (id: string) => revokeOrder(id, text('web.order.taken_back')),
    onSuccess: () => setLast(null),
    onSettled: reread,
  });
  const give = useMutation({
    mutationFn: async ({ move, kind }: { readonly move: TransferBody; readonly kind: 'pin' | 'forbid' }) => {
      const standing = marks.get(move.teacherId)?.order ?? null;
      if (standing !== null) await revokeOrder(standing.id, text('web.order.replaced'));
      // The same key again takes the order back.
      if (standing?.kind === kind) return null;
      const order = await giveOrder({
        datasetId: plan.datasetId,
        planId: plan.id,
        teacherId: move.teacherId,
        kind: kind === 'pin' ? 'assign' : 'forbid',
        schoolId: move.toSchoolId,
        reason: text(`web.order.reason_${kind}`),
        expires: null,
      });
      return { id: order.id, teacher: move.teacher || move.teacherId, school: move.toSchool, kind };
    },
    onSuccess: setLast,
    onSettled: reread,
  });
  return { last, give, revoke };
};

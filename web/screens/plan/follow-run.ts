import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { PlanBrief } from '../../../api/http/contract/plan.ts';
import { refresh, useAsk } from '../../app/queries.ts';
import { followPlan, listPlans } from '../../app/service.ts';

export const isActive = (plan: PlanBrief): boolean => plan.state === 'queued' || plan.state === 'running';

/** The plans of the district, newest first. While there is none, or one is made, the list is read again. */
export const usePlans = (enabled = true) => {
  const [every, setEvery] = useState<number | false>(false);
  const plans = useAsk(['plans'], listPlans, { enabled, every });
  const { data } = plans;
  const next = data === undefined ? false : data.length === 0 ? 1000 : data.some(isActive) ? 5000 : false;
  useEffect(() => setEvery(next), [next]);
  return plans;
};

export interface LiveRun {
  readonly plan: PlanBrief;
  /** Seconds of the run now, counted on between two reports. */
  readonly seconds: number;
}

const secondsOf = (plan: PlanBrief): number => plan.progress?.seconds ?? 0;

/** Follows a run by its events until it ends; its clock ticks by itself. */
export const useLiveRun = (brief: PlanBrief): LiveRun => {
  const [{ plan, at }, setReport] = useState({ plan: brief, at: Date.now() });
  const [now, setNow] = useState(Date.now());
  const { id } = brief;
  useEffect(() => {
    const ended = (): void => {
      refresh('plans').catch(reportError);
      refresh('plan').catch(reportError);
    };
    const { stop } = followPlan(
      id,
      (report) => {
        setReport({ plan: report, at: Date.now() });
        if (!isActive(report)) ended();
      },
      ended,
    );
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => {
      stop();
      clearInterval(timer);
    };
  }, [id]);
  const ticking = plan.state === 'running' ? Math.max(0, now - at) / 1000 : 0;
  return { plan, seconds: secondsOf(plan) + ticking };
};

/** The run that was started from this tab last: how it ended is shown until the reader goes on. */
export const useStartedRun = (): readonly [string | null, (id: string | null) => void] => {
  const client = useQueryClient();
  const key = ['started-run'];
  const { data } = useQuery({
    queryKey: key,
    queryFn: () => sessionStorage.getItem('started-run'),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const set = (id: string | null): void => {
    if (id === null) sessionStorage.removeItem('started-run');
    else sessionStorage.setItem('started-run', id);
    client.setQueryData(key, id);
  };
  return [data ?? null, set];
};

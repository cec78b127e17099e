import { type ReactNode, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { PlanSummaryBody, QuotaBody } from '../../../api/http/contract/plan.ts';
import { figure, text } from '../../app/texts.ts';
import { Verdict } from '../../parts/glyph.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { isProven, Levels, Meters, ProofSeal, shapeOf } from './meters.tsx';
import css from './summary-strip.module.css';

const remembered = 'meters-open';

/** Open on a high window, folded on an office screen; a broken quota opens it. The reader's choice is kept. */
const startsOpen = (summary: PlanSummaryBody): boolean => {
  if (summary.quotas.some((quota) => shapeOf(quota) === 'broken')) return true;
  const kept = localStorage.getItem(remembered);
  return kept === null ? innerHeight >= 860 : kept === 'yes';
};

const marginWords = (quota: QuotaBody): string => {
  if (!quota.applicable) return quota.verdict;
  if (quota.margin === 0) return text('web.strip.exact');
  return text(quota.margin > 0 ? 'web.strip.spare' : 'web.strip.short', { count: figure(Math.abs(quota.margin)) });
};

interface SummaryStripProps {
  readonly summary: PlanSummaryBody;
  /** Folded to leave room for an open card. */
  readonly folded?: boolean;
}

/** Quotas and goals: meters and table, or one line of them. */
export const SummaryStrip = ({ summary, folded = false }: SummaryStripProps): ReactNode => {
  const [opened, setOpen] = useState(() => startsOpen(summary));
  const open = opened && !folded;
  const turn = (): void => {
    localStorage.setItem(remembered, open ? 'no' : 'yes');
    setOpen(!open);
  };
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (!typing && !event.ctrlKey && !event.metaKey && event.key.toLowerCase() === 'q') turn();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  });
  return (
    <div className={css.summary}>
      {open ? (
        <div className={css.whole} id="summary">
          <Meters quotas={summary.quotas} />
          <Levels summary={summary} />
        </div>
      ) : null}
      <div className={`panel ${css.strip}`} id="strip">
        <ScrollRegion className={css.quotas ?? ''} aria-label={text('web.meters')}>
          {open
            ? null
            : summary.quotas.map((quota) => (
                <span key={`${quota.rule} ${quota.scope}`} className={css.quota} title={quota.formula}>
                  <span className={css.quotaName}>{`${quota.scopeName}${text('web.of')}${quota.name}`}</span>
                  <b>{figure(quota.actual)}</b>
                  <span className="hint">/{figure(quota.required)}</span>
                  <Verdict shape={shapeOf(quota)}>{marginWords(quota)}</Verdict>
                </span>
              ))}
        </ScrollRegion>
        <span className={css.proof}>
          <ProofSeal proven={isProven(summary)} small />
          <span className={isProven(summary) ? 'holds' : 'exact'}>
            {text(isProven(summary) ? 'web.strip.proven' : 'web.strip.open', { count: summary.levels.length })}
          </span>
        </span>
        <Button className="button quiet" id="fold" aria-expanded={open} onPress={turn}>
          {text(open ? 'web.strip.fold' : 'web.strip.unfold')}
        </Button>
      </div>
    </div>
  );
};

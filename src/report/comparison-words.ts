import type { PlanVersion } from '../plan/versions/version.ts';
import { rateText } from '../policy/rate.ts';
import type { BrokenRule, Comparison, Standing } from '../scenario/comparison.ts';
import { type Language, type Message, message } from '../text/message.ts';
import { render, term } from '../text/render.ts';
import { changeWords } from './change-words.ts';
import { people } from './input.ts';
import type { QuotaLine } from './quota-lines.ts';
import { scopeCell } from './scope-cell.ts';
import { cellText } from './words.ts';

/** "better by 3", "worse by 3" or "the same"; the number alone where two plans cannot be ranked. */
export const standingMessage = (standing: Standing | null, by: number | string): Message =>
  standing === null ? message('compare.not_comparable') : message(`compare.${standing}`, { by });

const quotaWords = (line: QuotaLine | null) =>
  line === null
    ? null
    : {
        required: line.required,
        actual: line.actual,
        margin: line.margin,
        rate: rateText(line.rate),
        of: line.base,
        holds: line.holds,
        applicable: line.applicable,
      };

const brokenWords = (language: Language, broken: readonly BrokenRule[]) =>
  broken.map(({ rule, cases }) => ({ rule, name: term(language, `rule.${rule}`), cases }));

/** Four places at most, as the coefficients are written. */
const apart = (before: string | null, now: string | null): string =>
  before === null || now === null ? '' : Math.abs(Number(now) - Number(before)).toFixed(4);

/** A comparison in words, for a terminal, a program and the service alike. */
export const comparisonWords = (
  language: Language,
  [before, now]: readonly [PlanVersion, PlanVersion],
  { goals, quotas, indicators, manual, broken, difference }: Comparison,
) => {
  const who = people(now.district);
  const standingText = (standing: Standing | null, by: number | string): string =>
    render(language, standingMessage(standing, by));
  return {
    goals: goals.map(({ goal, level, before: was, now: is, standing }) => ({
      goal,
      name: term(language, `goal.${goal}`),
      level,
      before: was ?? 0,
      now: is ?? 0,
      standing,
      standingText: standingText(standing, Math.abs((is ?? 0) - (was ?? 0))),
    })),
    quotas: quotas.map(({ rule, scope, before: was, now: is, standing }) => ({
      rule,
      name: term(language, `rule.${rule}`),
      scope,
      scopeName: cellText(language, scopeCell(who, scope)),
      before: quotaWords(was),
      now: quotaWords(is),
      standing,
      standingText: standingText(standing, Math.abs((is?.margin ?? 0) - (was?.margin ?? 0))),
    })),
    indicators: indicators.map(({ indicator, stage, before: was, now: is, standing }) => {
      const state = (line: typeof was) =>
        line === null
          ? null
          : {
              coefficient: line.after.coefficient,
              keepsLimit: line.after.keepsLimit,
              schoolsMeeting: line.after.schoolsMeeting,
              schools: line.schools,
              known: line.known,
            };
      return {
        indicator,
        stage,
        name: `${term(language, `stage.${stage}`)} ${term(language, `indicator.${indicator}`)}`,
        before: state(was),
        now: state(is),
        standing,
        standingText: standingText(standing, apart(was?.after.coefficient ?? null, is?.after.coefficient ?? null)),
      };
    }),
    manualPlacements: {
      before: manual.before?.placed.length ?? 0,
      now: manual.now?.placed.length ?? 0,
      most: manual.now?.most ?? null,
    },
    broken: { before: brokenWords(language, broken.before), now: brokenWords(language, broken.now) },
    moves: {
      kept: difference.kept,
      counts: { ...difference.counts },
      causes: { ...difference.causes },
      changes: changeWords(language, [before.district, now.district], difference.changes),
    },
  };
};

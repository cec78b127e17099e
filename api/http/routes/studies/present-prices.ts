import type { District } from '../../../../src/district/district.ts';
import type { ObjectionPrices, UpheldPrice } from '../../../../src/explain/objection-prices.ts';
import { people } from '../../../../src/report/input.ts';
import { scopeCell } from '../../../../src/report/scope-cell.ts';
import { cellText } from '../../../../src/report/words.ts';
import type { Language } from '../../../../src/text/message.ts';
import { term } from '../../../../src/text/render.ts';
import type { StudyResultBody } from '../../contract/study.ts';

type PricesBody = Extract<StudyResultBody, { kind: 'objection_prices' }>;

/** Prices of objections in the words of a language. */
export const pricesBody = (language: Language, district: District, prices: ObjectionPrices): PricesBody => {
  const who = people(district);
  const names = new Map<string, string>([...district.teachers, ...district.hires].map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const upheld = ({ verdict, levels, quotas, others }: UpheldPrice) => ({
    verdict,
    verdictName: term(language, `review_price.${verdict}`),
    levels: levels.map(({ goals, ...values }) => ({
      goals: [...goals],
      name: goals.map((goal) => term(language, `goal.${goal}`)).join(' + '),
      ...values,
    })),
    quotas: quotas.map((quota) => ({
      ...quota,
      name: term(language, `rule.${quota.rule}`),
      scopeName: cellText(language, scopeCell(who, quota.scope)),
    })),
    others: others.map(({ teacherId, before, now }) => ({ teacherId, teacher: nameOf(teacherId), before, now })),
  });
  return {
    kind: 'objection_prices',
    objections: prices.objections.map(({ id, teacherId, ...price }) => ({
      answerId: id,
      teacherId,
      teacher: nameOf(teacherId),
      ...upheld(price),
    })),
    free: prices.objections.filter(({ verdict }) => verdict === 'free').map(({ id }) => id),
    groups: prices.groups.map(({ ids, together, sum, addsUp }) => ({
      answerIds: [...ids],
      together: upheld(together),
      sum: [...sum],
      addsUp,
    })),
    together: prices.together === null ? null : upheld(prices.together),
  };
};

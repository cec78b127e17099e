import type { Check } from '../../../../src/plan/plan.ts';
import { cellText } from '../../../../src/report/words.ts';
import type { Language } from '../../../../src/text/message.ts';
import { term } from '../../../../src/text/render.ts';
import { type DistrictFigures, rollupStore } from '../../../storage/rollup.ts';
import { type RollupBody, rollupSchema } from '../../contract/province.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { problemsOf, type RouteApp } from '../route-app.ts';

const quotaBody = (language: Language, check: Check) => ({
  rule: check.rule,
  name: term(language, `rule.${check.rule}`),
  scope: check.scope,
  scopeName: term(language, `scope.${check.scope}`),
  required: cellText(language, check.words?.required ?? check.required),
  actual: cellText(language, check.words?.actual ?? check.actual),
  holds: check.holds,
});

const districtBody = (language: Language, figures: DistrictFigures): RollupBody['districts'][number] => {
  const { code, name, data, plan, jobs } = figures;
  return {
    code,
    district: name,
    data: data === null ? null : { ...data, importedAt: data.importedAt.toISOString() },
    plan:
      plan === null
        ? null
        : {
            version: plan.version,
            status: plan.status,
            statusName: term(language, `status.${plan.status}`),
            state: plan.state,
            stateName: term(language, `review_state.${plan.state}`),
            transfers: plan.transfers,
            backbone: plan.backbone,
            broken: plan.broken,
            quotas: plan.quotas.map((check) => quotaBody(language, check)),
            decidedAt: plan.decidedAt?.toISOString() ?? null,
          },
    jobs,
  };
};

const sum = (rows: readonly DistrictFigures[], of: (row: DistrictFigures) => number | undefined): number =>
  rows.reduce((all, row) => all + (of(row) ?? 0), 0);

const reachesQuotas = ({ plan }: DistrictFigures): boolean =>
  plan !== null && plan.status !== 'infeasible' && plan.quotas.every(({ holds }) => holds);

const totalsOf = (rows: readonly DistrictFigures[]): RollupBody['totals'] => {
  const byState: Record<string, number> = {};
  for (const { plan } of rows) if (plan !== null) byState[plan.state] = (byState[plan.state] ?? 0) + 1;
  return {
    districts: rows.length,
    withData: rows.filter(({ data }) => data !== null).length,
    withPlan: rows.filter(({ plan }) => plan !== null).length,
    teachers: sum(rows, ({ data }) => data?.teachers),
    transfers: sum(rows, ({ plan }) => plan?.transfers),
    backbone: sum(rows, ({ plan }) => plan?.backbone),
    quotasReached: rows.filter(reachesQuotas).length,
    byState,
  };
};

/** The roll-up over every district: counts, states, quotas reached. */
export const provinceRoutes = (app: RouteApp): void => {
  const figuresFor = rollupStore(app.services.database);
  app.get(
    '/api/province/rollup',
    {
      config: { action: 'rollup.read' },
      schema: {
        tags: ['province'],
        response: { 200: rollupSchema, ...problemsOf(401, 403) },
      },
    },
    async (request) => {
      const figures = await figuresFor(callerOf(request));
      const language = languageOf(request);
      return { districts: figures.map((one) => districtBody(language, one)), totals: totalsOf(figures) };
    },
  );
};

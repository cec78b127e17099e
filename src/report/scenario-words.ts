import type { Frontier } from '../scenario/frontier.ts';
import { type Language, type Message, message } from '../text/message.ts';
import { render, term } from '../text/render.ts';
import type { PlanSummary } from './plan-summary.ts';
import { columns, type ReportTable } from './table.ts';

/** One variant of a scenario with what its plan came to. */
export interface VariantSummary {
  readonly name: string;
  readonly summary: PlanSummary;
  /** Every goal of the plan; empty without one. */
  readonly goals: Readonly<Partial<Record<string, number>>>;
}

const quotaCells = ({ quotas }: PlanSummary): readonly Message[] =>
  quotas
    .filter(({ applicable }) => applicable)
    .map(({ rule, scopeName, actual, required }) =>
      message('scenario.quota', { rule, scope: scopeName, actual, required }),
    );

/** The variants side by side: status, movers, gaps, shortfall, and each quota. */
export const variantsTable = (variants: readonly VariantSummary[]): ReportTable => ({
  key: 'variants',
  columns: columns(
    'variant',
    'variant_status',
    'variant_movers:number',
    'variant_rural_gaps:number',
    'variant_gaps:number',
    'variant_shortfall:number',
    'variant_quotas:note',
  ),
  rows: variants.map(({ name, summary, goals }) => [
    name,
    message(`status.${summary.status}`),
    goals.movers ?? null,
    goals.unfilled_rural_posts ?? null,
    goals.unfilled_posts ?? null,
    goals.standard_shortfall ?? null,
    quotaCells(summary),
  ]),
});

/** A frontier in words: its points in order, and whether these are all. */
export const frontierWords = (language: Language, { objectives, status, points, complete }: Frontier) => ({
  objectives: [...objectives],
  status,
  complete,
  points: points.map(({ values, goals, moves }) => ({
    values: [...values],
    goals: { ...goals },
    moves: moves.map(({ teacherId, fromSchoolId, toSchoolId, stage, subject }) => ({
      teacherId,
      fromSchoolId,
      toSchoolId,
      stage,
      subject,
    })),
    text: objectives
      .map((goal, index) =>
        render(
          language,
          message('scenario.objective', { name: term(language, `goal.${goal}`), value: values[index] ?? 0 }),
        ),
      )
      .join(render(language, message('scenario.and'))),
  })),
});

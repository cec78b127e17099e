import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { planPieces } from '../../../../src/plan/plan-document.ts';
import { checkRow } from '../../../../src/report/check-rows.ts';
import { evidenceReport } from '../../../../src/report/evidence/evidence-report.ts';
import { people } from '../../../../src/report/input.ts';
import { placementRows } from '../../../../src/report/placement-rows.ts';
import { planReport } from '../../../../src/report/plan-report.ts';
import type { Action } from '../../../access/permissions.ts';
import { visibilityOf } from '../../../access/visibility.ts';
import { gathered } from '../../../documents/byte-pieces.ts';
import { workbookType } from '../../../documents/document-formats.ts';
import { finished } from '../../../use-cases/finished-plan.ts';
import { reportOf } from '../../../use-cases/plan-report.ts';
import { runDocument } from '../../../use-cases/run-document.ts';
import type { WorkbookTask } from '../../../worker/render-workbook.ts';
import { checkListSchema, placementListSchema, planDocumentSchema, runSchema } from '../../contract/plan-parts.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { Problem } from '../../plugins/problems.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { binary, sendFile, sendJson } from '../sent-pieces.ts';

/** What a finished plan consists of: plan.json, its moves and checks in words, the workbook, and how it was obtained. */
export const planPartRoutes = (app: RouteApp): void => {
  const { renderWorkbook } = app.services;
  const tags = ['plans'];
  const part = <Schema extends z.ZodType>(action: Action, schema: Schema) => ({
    config: { action },
    schema: { tags, params: idParameters, response: { 200: schema, ...problemsOf(404, 409) } },
  });

  app.get(
    '/api/plans/:id/plan',
    {
      config: { action: 'plans.export' },
      schema: {
        tags,
        params: idParameters,
        response: { 200: { content: { 'application/json': { schema: planDocumentSchema } } }, ...problemsOf(404, 409) },
      },
    },
    async (request, reply) => {
      const { plan } = await finished(app.services, callerOf(request), request.params.id);
      // The bytes of plan.json itself, so that what is fetched and what is written can be compared.
      return sendJson(reply, gathered(planPieces(plan)));
    },
  );

  /** A finished plan as this caller sees it. */
  const seen = async (request: FastifyRequest, id: string) => {
    const caller = callerOf(request);
    const [stored, sight] = [await finished(app.services, caller, id), visibilityOf(caller)];
    return { stored, sight, report: reportOf(stored, sight) };
  };

  app.get('/api/plans/:id/placements', part('placements.read', placementListSchema), async (request) => ({
    placements: placementRows(languageOf(request), (await seen(request, request.params.id)).report),
  }));

  app.get('/api/plans/:id/checks', part('checks.read', checkListSchema), async (request) => {
    const { dataset, plan } = await finished(app.services, callerOf(request), request.params.id);
    const who = people(dataset.district);
    return { checks: plan.checks.map((check) => checkRow(languageOf(request), who, check)) };
  });

  app.get('/api/plans/:id/run', part('plans.read', runSchema), async (request) => {
    const { run, finishedAt } = await finished(app.services, callerOf(request), request.params.id);
    return runDocument(run, languageOf(request), finishedAt);
  });

  const workbook = {
    config: { action: 'plans.export' as const },
    schema: {
      tags,
      params: idParameters,
      response: { 200: { content: { [workbookType]: { schema: binary } } }, ...problemsOf(404, 409) },
    },
  };
  const written = async (reply: FastifyReply, name: string, task: WorkbookTask) =>
    sendFile(reply, { name, mediaType: workbookType, bytes: await renderWorkbook(task) });

  app.get('/api/plans/:id/workbook', workbook, async (request, reply) => {
    const { stored, report } = await seen(request, request.params.id);
    return written(reply, 'plan.xlsx', {
      tables: planReport(report),
      language: languageOf(request),
      referenceDate: stored.plan.policy.referenceDate,
      office: stored.plan.policy.localDocument?.issuingOffice ?? null,
    });
  });

  app.get('/api/plans/:id/evidence', workbook, async (request, reply) => {
    const { stored, report } = await seen(request, request.params.id);
    // Where no plan exists there is nothing to be evidence of.
    if (stored.plan.status === 'infeasible') throw new Problem('plan_not_available', { id: request.params.id });
    return written(reply, 'evidence.xlsx', {
      tables: evidenceReport(report),
      language: languageOf(request),
      referenceDate: stored.plan.policy.referenceDate,
      office: stored.plan.policy.localDocument?.issuingOffice ?? null,
      title: 'report.evidence.title',
    });
  });
};

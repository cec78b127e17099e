import type { District } from '../../../../src/district/district.ts';
import type { Policy } from '../../../../src/policy/policy.ts';
import { people } from '../../../../src/report/input.ts';
import { subjectCell } from '../../../../src/report/term-cell.ts';
import { cellText } from '../../../../src/report/words.ts';
import { establishments } from '../../../../src/staffing/establishment.ts';
import { lessonArithmetic } from '../../../../src/staffing/lesson-arithmetic.ts';
import { type SlotState, slotTable } from '../../../../src/staffing/slot-table.ts';
import { term } from '../../../../src/text/render.ts';
import { findPolicy } from '../../../use-cases/find-policy.ts';
import { foundDataset } from '../../../use-cases/found-dataset.ts';
import { arithmeticQuerySchema, arithmeticSchema, postListSchema, postQuerySchema } from '../../contract/post.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { Problem } from '../../plugins/problems.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';

const tables = new WeakMap<District, { readonly key: string; readonly slots: readonly SlotState[] }>();

/** The posts of a district under a policy; the most recently used are cached. */
const slotsOf = (district: District, policy: Policy): readonly SlotState[] => {
  const key = JSON.stringify(policy);
  const known = tables.get(district);
  if (known?.key === key) return known.slots;
  const slots = slotTable(district, policy);
  tables.set(district, { key, slots });
  return slots;
};

/** Posts by school, stage and subject: required, held today, missing. */
export const postRoutes = (app: RouteApp): void => {
  const { services } = app;
  app.get(
    '/api/datasets/:id/posts',
    {
      config: { action: 'posts.read' },
      schema: {
        tags: ['datasets'],
        params: idParameters,
        querystring: postQuerySchema,
        response: { 200: postListSchema, ...problemsOf(400, 404) },
      },
    },
    async (request) => {
      const { preset, schoolId, stage, subject, short, after, limit } = request.query;
      const caller = callerOf(request);
      const { district } = await foundDataset(services, caller, request.params.id);
      const { policy } = await findPolicy(services, caller, preset);
      const wanted = slotsOf(district, policy).filter(
        (slot) =>
          (schoolId === undefined || slot.schoolId === schoolId) &&
          (stage === undefined || slot.stage === stage) &&
          (subject === undefined || slot.subject === subject) &&
          (short === undefined || slot.held < slot.required === (short === 'yes')),
      );
      const start = after === undefined ? 0 : Number(after);
      if (!Number.isInteger(start) || start < 0) throw new Problem('invalid_request', { issues: 'after' });
      const [who, language] = [people(district), languageOf(request)];
      return {
        posts: wanted.slice(start, start + limit).map((slot) => ({
          schoolId: slot.schoolId,
          school: who.schoolName(slot.schoolId),
          stage: slot.stage,
          stageName: term(language, `stage.${slot.stage}`),
          subject: slot.subject,
          subjectName: cellText(language, subjectCell(policy, slot.subject)),
          required: slot.required,
          min: slot.min,
          max: slot.max,
          held: slot.held,
          gap: Math.max(0, slot.required - slot.held),
        })),
        matching: wanted.length,
        next: start + limit < wanted.length ? String(start + limit) : null,
      };
    },
  );

  app.get(
    '/api/datasets/:id/posts/arithmetic',
    {
      config: { action: 'posts.read' },
      schema: {
        tags: ['datasets'],
        params: idParameters,
        querystring: arithmeticQuerySchema,
        response: { 200: arithmeticSchema, ...problemsOf(400, 404) },
      },
    },
    async (request) => {
      const { preset, schoolId, subject } = request.query;
      const caller = callerOf(request);
      const { district } = await foundDataset(services, caller, request.params.id);
      const { policy } = await findPolicy(services, caller, preset);
      const school = district.schools.find(({ id }) => id === schoolId);
      if (school === undefined) throw new Problem('invalid_request', { issues: 'schoolId' });
      const own = establishments(district, policy).find((one) => one.school.id === schoolId);
      return {
        given: district.posts !== null,
        freePosts: own === undefined ? null : own.approved + own.lent - own.occupied,
        stages: lessonArithmetic(school, subject, policy).map((line) => ({
          ...line,
          stageName: term(languageOf(request), `stage.${line.stage}`),
        })),
      };
    },
  );
};

import { render, term } from '../../../../src/text/render.ts';
import { yearOfDistrict } from '../../../use-cases/year-of-district.ts';
import { yearSchema } from '../../contract/year.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { problemsOf, type RouteApp } from '../route-app.ts';

/** The steps of the school year, with what is missing of each. */
export const yearRoutes = (app: RouteApp): void => {
  app.get(
    '/api/year',
    {
      config: { action: 'datasets.read' },
      schema: { tags: ['plans'], response: { 200: yearSchema, ...problemsOf(401, 403) } },
    },
    async (request) => {
      const language = languageOf(request);
      const { steps, ...year } = await yearOfDistrict(app.services, callerOf(request));
      return {
        ...year,
        steps: steps.map(({ has, missing, ...step }) => ({
          ...step,
          name: term(language, `year_step.${step.step}`),
          stateName: term(language, `year_state.${step.state}`),
          has: has.map((one) => render(language, one)),
          missing: missing.map((one) => render(language, one)),
        })),
      };
    },
  );
};

import { textParametersSchema, textsSchema } from '../../contract/text.ts';
import type { RouteApp } from '../route-app.ts';
import { pageTexts } from './page-texts.ts';

/** The words of the page, so that no sentence lives in its scripts. */
export const textRoutes = (app: RouteApp): void => {
  const schema = {
    tags: ['service'],
    params: textParametersSchema,
    response: { 200: textsSchema },
  };
  app.get('/api/texts/:language', { config: { action: 'public', constant: true }, schema }, async (request) =>
    pageTexts(request.params.language),
  );
};

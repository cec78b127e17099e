import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { readPlanSearch } from '../screens/plan/plan-search.ts';
import { NotFound } from './not-found.tsx';
import { Shell } from './shell.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/plan', replace: true });
  },
});
const newestPlan = createRoute({
  getParentRoute: () => root,
  path: '/plan',
  component: lazyRouteComponent(() => import('../screens/plan/newest-plan.tsx'), 'NewestPlan'),
});
const plan = createRoute({
  getParentRoute: () => root,
  path: '/plan/$planId',
  validateSearch: readPlanSearch,
  component: lazyRouteComponent(() => import('../screens/plan/plan-screen.tsx'), 'PlanScreen'),
});
const imports = createRoute({
  getParentRoute: () => root,
  path: '/import',
  validateSearch: (given: Readonly<Record<string, unknown>>): { readonly job?: string | undefined } => ({
    job: typeof given.job === 'string' ? given.job : undefined,
  }),
  component: lazyRouteComponent(() => import('../screens/import/import-screen.tsx'), 'ImportScreen'),
});

export const router = createRouter({
  routeTree: root.addChildren([home, imports, newestPlan, plan]),
  defaultPreload: false,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

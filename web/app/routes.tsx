import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { readAdminSearch } from '../screens/administration/administration-search.ts';
import { readLedgerSearch } from '../screens/eligible/ledger-search.ts';
import { readImportSearch } from '../screens/import/import-search.ts';
import { readCompareSearch } from '../screens/plan/compare-search.ts';
import { readPlanSearch } from '../screens/plan/plan-search.ts';
import { readPolicySearch } from '../screens/plan/policy-search.ts';
import { readPostsSearch } from '../screens/posts/posts-search.ts';
import { readPublishSearch } from '../screens/publish/publish-search.ts';
import { readRecordsSearch } from '../screens/records/records-search.ts';
import { readReviewSearch } from '../screens/review/review-search.ts';
import { NotFound } from './not-found.tsx';
import { Shell } from './shell.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../screens/home/year-home.tsx'), 'YearHome'),
});
const posts = createRoute({
  getParentRoute: () => root,
  path: '/posts',
  validateSearch: readPostsSearch,
  component: lazyRouteComponent(() => import('../screens/posts/posts-screen.tsx'), 'PostsScreen'),
});
const eligible = createRoute({
  getParentRoute: () => root,
  path: '/eligible',
  validateSearch: readLedgerSearch,
  component: lazyRouteComponent(() => import('../screens/eligible/eligible-screen.tsx'), 'EligibleScreen'),
});
const review = createRoute({
  getParentRoute: () => root,
  path: '/review',
  validateSearch: readReviewSearch,
  component: lazyRouteComponent(() => import('../screens/review/review-screen.tsx'), 'ReviewScreen'),
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
const policy = createRoute({
  getParentRoute: () => root,
  path: '/policy',
  validateSearch: readPolicySearch,
  component: lazyRouteComponent(() => import('../screens/plan/policy-screen.tsx'), 'PolicyScreen'),
});
const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  validateSearch: readCompareSearch,
  component: lazyRouteComponent(() => import('../screens/plan/compare-screen.tsx'), 'CompareScreen'),
});
const imports = createRoute({
  getParentRoute: () => root,
  path: '/import',
  validateSearch: readImportSearch,
  component: lazyRouteComponent(() => import('../screens/import/import-screen.tsx'), 'ImportScreen'),
});
const publish = createRoute({
  getParentRoute: () => root,
  path: '/publish',
  validateSearch: readPublishSearch,
  component: lazyRouteComponent(() => import('../screens/publish/publish-screen.tsx'), 'PublishScreen'),
});

const records = createRoute({
  getParentRoute: () => root,
  path: '/records',
  validateSearch: readRecordsSearch,
  component: lazyRouteComponent(() => import('../screens/records/records-screen.tsx'), 'RecordsScreen'),
});
const administration = createRoute({
  getParentRoute: () => root,
  path: '/administration',
  validateSearch: readAdminSearch,
  component: lazyRouteComponent(
    () => import('../screens/administration/administration-screen.tsx'),
    'AdministrationScreen',
  ),
});
const province = createRoute({
  getParentRoute: () => root,
  path: '/province',
  component: lazyRouteComponent(() => import('../screens/province/province-screen.tsx'), 'ProvinceScreen'),
});
const approval = createRoute({
  getParentRoute: () => root,
  path: '/approval',
  component: lazyRouteComponent(() => import('../screens/approval/approval-screen.tsx'), 'ApprovalScreen'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    imports,
    posts,
    eligible,
    newestPlan,
    plan,
    policy,
    compare,
    review,
    publish,
    records,
    administration,
    province,
    approval,
  ]),
  defaultPreload: false,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

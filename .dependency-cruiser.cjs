/** Arrows point one way: web -> api/contract, api -> solver -> src. A test holds them. */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-knows-nothing-outside',
      severity: 'error',
      from: { path: '^src' },
      to: { pathNot: ['^src', '^node_modules/zod', '^node_modules/@noble/hashes'] },
    },
    {
      name: 'solver-knows-domain-and-engines',
      severity: 'error',
      from: { path: '^solver' },
      to: { path: ['^api', '^web'] },
    },
    { name: 'api-knows-no-page', severity: 'error', from: { path: '^api' }, to: { path: '^web' } },
    { name: 'page-knows-contract-only', severity: 'error', from: { path: '^web' }, to: { pathNot: ['^web', '^api/contract'] } },
    {
      name: 'checker-shares-nothing-with-the-model',
      severity: 'error',
      from: { path: '^src/plan/checker' },
      to: { path: ['^src/candidates', '^src/staffing/slot-table', '^src/staffing/holding', '^solver'] },
    },
    {
      name: 'not-resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};

/** Arrows point one way: web -> api/http/contract, api -> solver -> src. A test holds them. */
module.exports = {
  forbidden: [
    // Strict about types too: a cycle of types alone is erased before anything runs, and still ties two files.
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-knows-nothing-outside',
      severity: 'error',
      from: { path: '^src', pathNot: '[.]test[.]ts$' },
      to: { pathNot: ['^src', '^node_modules/zod', '^node_modules/@noble/hashes'] },
    },
    {
      name: 'domain-tests-know-test-tools-besides',
      severity: 'error',
      from: { path: '^src/.*[.]test[.]ts$' },
      to: {
        pathNot: [
          '^src',
          '^test/(support|intake)/',
          '^tools/generator/',
          '^node_modules/zod',
          '^node_modules/@noble/hashes',
          '^node_modules/vitest',
          '^node_modules/fast-check',
          '^node_modules/@fast-check',
          '^(fs|crypto)$',
        ],
      },
    },
    {
      name: 'code-knows-no-tests',
      severity: 'error',
      from: { path: '^(src|solver|api|web)', pathNot: '[.]test[.]tsx?$' },
      to: { path: ['^test', '[.]test[.]tsx?$'] },
    },
    {
      name: 'code-knows-no-tools',
      severity: 'error',
      // The command `generate` is part of the program; its generator is not.
      from: { path: '^(src|solver|api|web)', pathNot: ['[.]test[.]tsx?$', '^api/cli/commands/generate[.]ts$'] },
      to: { path: '^tools' },
    },
    {
      name: 'engines-alone-know-their-packages',
      severity: 'error',
      from: { path: '^(src|solver|api|web)', pathNot: '^solver/engines' },
      to: { path: '^node_modules/(highs|javascript-lp-solver)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'solver-knows-domain-and-engines',
      severity: 'error',
      from: { path: '^solver' },
      to: { path: ['^api', '^web'] },
    },
    {
      name: 'use-cases-know-no-transport',
      severity: 'error',
      // Types of the contract are shared: codes of problems, roles, the bodies a use case takes.
      from: { path: '^api/use-cases', pathNot: '[.]test[.]ts$' },
      to: { path: ['^api/http/(?!contract/)', '^api/cli', '^node_modules/(fastify|@fastify|commander)'] },
    },
    {
      name: 'use-cases-know-the-contract-by-type-only',
      severity: 'error',
      from: { path: '^api/use-cases', pathNot: '[.]test[.]ts$' },
      to: { path: '^api/http/contract', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'storage-knows-no-transport',
      severity: 'error',
      from: { path: '^api/storage', pathNot: '[.]test[.]ts$' },
      to: { path: ['^api/http/(?!contract/)', '^api/cli', '^api/worker', '^api/use-cases'] },
    },
    {
      name: 'worker-knows-no-transport',
      severity: 'error',
      from: { path: '^api/worker', pathNot: '[.]test[.]ts$' },
      to: { path: ['^api/http/(?!contract/)', '^api/cli'] },
    },
    {
      name: 'documents-know-nothing-of-the-service',
      severity: 'error',
      from: { path: '^api/documents', pathNot: '[.]test[.]ts$' },
      to: { path: '^api', pathNot: ['^api/documents', '^api/project-folder[.]ts$'] },
    },
    {
      name: 'access-is-pure',
      severity: 'error',
      from: { path: '^api/access', pathNot: '[.]test[.]ts$' },
      to: {
        pathNot: [
          '^api/access',
          '^api/http/contract/(role|scope)[.]ts$',
          '^src',
          '^crypto$',
          '^util$',
          '^node_modules/zod',
        ],
      },
    },
    { name: 'api-knows-no-page', severity: 'error', from: { path: '^api' }, to: { path: '^web' } },
    {
      name: 'page-knows-contract-only',
      severity: 'error',
      from: { path: '^web', pathNot: '[.]test[.]tsx?$' },
      to: {
        pathNot: [
          '^web',
          '^api/http/contract',
          '^node_modules/(openapi-fetch|react|react-dom|react-aria-components|@tanstack/react-[a-z]+)/',
          '^node_modules/@types/(react|react-dom)/',
        ],
      },
    },
    {
      name: 'page-takes-types-of-the-contract-only',
      severity: 'error',
      // The contract's schemas need zod, which is no part of the page.
      from: { path: '^web', pathNot: '[.]test[.]tsx?$' },
      to: { path: '^api/http/contract', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'page-libraries-in-the-page-alone',
      severity: 'error',
      from: { path: '^(src|solver|api|test)' },
      to: { path: '^node_modules/(react|react-dom|react-aria-components|@tanstack|vite|@vitejs)/' },
    },
    // The checker recomputes: neither its code nor its types may come from what it judges.
    {
      name: 'checker-shares-nothing-with-the-model',
      severity: 'error',
      from: { path: '^src/(rules|goals|plan/(facts|checker|claims))/' },
      to: {
        path: [
          '^src/candidates',
          '^src/staffing/(slot-table|holding)',
          '^src/movement/(qualification|quotas|mode-of-move|closed-schools|new-schools|running-terms)[.]ts$',
          '^solver',
        ],
      },
    },
    {
      name: 'rules-know-no-other-rule',
      severity: 'error',
      from: { path: '^src/rules/([^/]+)/' },
      to: { path: '^src/rules/[^/]+/', pathNot: '^src/rules/$1/' },
    },
    {
      name: 'itinerant-checker-shares-nothing-with-the-model',
      severity: 'error',
      from: { path: '^src/itinerant/checker' },
      to: { path: ['^src/itinerant/need', '^src/staffing/(slot-table|holding)', '^solver'] },
    },
    {
      name: 'graph-library-in-one-place',
      severity: 'error',
      from: { pathNot: '^solver/graphs' },
      to: { path: '^node_modules/graphology', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'provider-library-in-one-place',
      severity: 'error',
      from: { path: '^(src|solver|api|web)', pathNot: '^api/http/auth/oidc/provider[.]ts$' },
      to: { path: '^node_modules/openid-client' },
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
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};

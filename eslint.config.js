// The rules that need the types of the whole program; every other rule is Biome's. Biome 2.5's own noFloatingPromises
// passes over `void promise()` and over the functions of Node.
import tseslint from 'typescript-eslint';

export default tseslint.config(
  // What `npm run build` makes.
  { ignores: ['dist/', 'web/dist/'] },
  {
    files: ['{src,solver,api,web,test,tools}/**/*.{ts,tsx}', 'vitest*.config.ts'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { noInlineConfig: true },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: false }],
      '@typescript-eslint/no-misused-promises': 'error',
    },
  },
);

import { describe, expect, it } from 'vitest';
import { startedAs } from './invocation.ts';

const built = '/usr/lib/node_modules/junheng/dist/api/commands/invocation.js';

describe('startedAs', () => {
  it.each([
    [
      'the script of a clone',
      { npm_lifecycle_event: 'junheng' },
      '/clone/invocation.ts',
      'npm run --silent junheng --',
    ],
    ['npm start of a clone', { npm_lifecycle_event: 'start' }, '/clone/invocation.ts', 'npm run --silent junheng --'],
    ['the launcher of a clone', {}, '/clone/invocation.ts', 'npm run --silent junheng --'],
    ['npx of an installed package', { npm_lifecycle_event: 'npx' }, built, 'npx junheng'],
    ['an installed command', {}, built, 'junheng'],
    ['a start file', { JUNHENG_COMMAND: 'junheng.cmd' }, built, 'junheng.cmd'],
  ])('names %s', (_how, environment, program, command) => {
    expect(startedAs(environment, program)).toBe(command);
  });
});

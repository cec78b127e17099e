import { describe, expect, it } from 'vitest';
import { startedAs } from './invocation.ts';

const [clone, installed] = [true, false];

describe('startedAs', () => {
  it.each([
    ['the script of a clone', { npm_lifecycle_event: 'junheng' }, clone, 'npm run --silent junheng --'],
    ['npm start of a clone', { npm_lifecycle_event: 'start' }, clone, 'npm run --silent junheng --'],
    ['the launcher of a clone', {}, clone, 'npm run --silent junheng --'],
    ['npx of an installed package', { npm_lifecycle_event: 'npx' }, installed, 'npx junheng'],
    ['an installed command', {}, installed, 'junheng'],
    ['a start file', { JUNHENG_COMMAND: 'junheng.cmd' }, installed, 'junheng.cmd'],
  ])('names %s', (_how, environment, isClone, command) => {
    expect(startedAs(environment, isClone)).toBe(command);
  });
});

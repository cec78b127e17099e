import { describe, expect, it } from 'vitest';
import { languages } from '../../src/text/message.ts';
import { parseArguments } from './arguments.ts';
import { commandHelp, wholeHelp } from './commander.ts';
import { commandNames, commands } from './registry.ts';

const all = await Promise.all(commandNames.map((name) => commands[name]()));

describe.each(languages)('the help in %s', (language) => {
  const squeezed = (text: string) => text.replace(/\s+/g, ' ');

  it.each(all)('of $command has words for everything, its words and options, defaults, and two examples', (command) => {
    const help = squeezed(commandHelp({ language }, command));
    expect(help).not.toMatch(/cli\.\w+/);
    for (const word of [...command.positionals, ...(command.optionals ?? [])])
      expect(help).toMatch(new RegExp(` ${word} (?!\\[|-)\\S+`));
    for (const option of command.options) {
      expect(help).toContain(`--${option.name}`);
      if ('default' in option) expect(help).toContain(String(option.default));
      if (option.kind === 'choice') expect(help).toContain(option.choices.join(' | '));
    }
    for (const example of command.examples) expect(help).toContain(squeezed(example));
  });

  it('lists every command', () => {
    const help = wholeHelp({ language }, commandNames);
    expect(help).not.toMatch(/cli\.\w+/);
    for (const name of [...commandNames, 'help']) expect(help).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
  });

  it('states the language that is used where --lang is absent', () => {
    expect(wholeHelp({ language }, commandNames)).toContain('LANG');
  });

  it('holds no control sequence, whatever NO_COLOR says', () => {
    for (const command of all) expect(commandHelp({ language }, command)).not.toContain('\u001b');
  });
});

/** The words of an example, as a shell splits them. */
const split = (line: string) => [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

describe('the examples', () => {
  it.each(all)('of $command are command lines that it accepts', (command) => {
    for (const example of command.examples) {
      const [name, ...argv] = split(example);
      expect(name).toBe(command.command);
      expect(parseArguments(command, argv), example).toMatchObject({ ok: true });
    }
  });
});

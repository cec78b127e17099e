import { describe, expect, it } from 'vitest';
import { createTerminal } from './terminal.ts';

const stream = (isTTY: boolean, columns = 80) => {
  const written: string[] = [];
  return { written, isTTY, columns, write: (text: string) => written.push(text) };
};
const open = (isTTY: boolean, columns?: number, TERM = 'xterm-256color') => {
  const [out, err] = [stream(isTTY), stream(isTTY, columns)];
  return { out, err, terminal: createTerminal('zh', false, new AbortController().signal, { out, err }, { TERM }) };
};

describe('the terminal', () => {
  it('draws its line again and again, and clears it before anything else is said', () => {
    const { out, err, terminal } = open(true);
    terminal.redraw('1');
    terminal.redraw('2');
    terminal.out('done');
    expect(err.written.join('')).toBe('\r\u001b[2K1\r\u001b[2K2\r\u001b[2K');
    expect(out.written).toEqual(['done\n']);
  });

  it('cuts the line to the width, Chinese characters counted twice', () => {
    const { err, terminal } = open(true, 8);
    terminal.redraw('目前最好的');
    expect(err.written).toEqual(['\r\u001b[2K目前最']);
  });

  it('writes no control sequence to a dumb terminal', () => {
    const { out, err, terminal } = open(true, 80, 'dumb');
    terminal.redraw('1');
    terminal.note('written');
    terminal.out('done');
    expect([...err.written, ...out.written]).toEqual(['written\n', 'done\n']);
  });

  it('says nothing of progress in a pipe', () => {
    const { err, terminal } = open(false);
    terminal.redraw('1');
    terminal.note('written');
    expect(err.written).toEqual(['written\n']);
  });
});

import { displayWidth } from '../../src/text/display-width.ts';
import type { Language, Message } from '../../src/text/message.ts';
import { render } from '../../src/text/render.ts';

/** Where a command speaks: results on `out`, everything else on `note`; quiet in a pipe, redrawn on a terminal. */
export interface Terminal {
  readonly language: Language;
  readonly json: boolean;
  /** Aborted by the first SIGINT or SIGTERM. */
  readonly signal: AbortSignal;
  readonly out: (text: string) => void;
  readonly note: (text: string) => void;
  /** The one line that is drawn again and again; does nothing in a pipe. */
  readonly redraw: (text: string) => void;
}

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface Streams {
  readonly out: Stream;
  readonly err: Stream;
}

const cut = (text: string, columns: number): string => {
  let kept = '';
  for (const character of text) {
    if (displayWidth(kept + character) > columns) break;
    kept += character;
  }
  return kept;
};

/** Columns where the terminal does not say, or says 0. */
const usualColumns = 80;

export const createTerminal = (
  language: Language,
  json: boolean,
  signal: AbortSignal,
  streams: Streams = { out: process.stdout, err: process.stderr },
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Terminal => {
  // A line is drawn again by control sequences, which a dumb terminal shows as text. Colours are never written.
  const redraws = streams.err.isTTY === true && environment.TERM !== 'dumb';
  let drawn = false;
  const clear = (): void => {
    if (drawn) streams.err.write('\r\u001b[2K');
    drawn = false;
  };
  return {
    language,
    json,
    signal,
    out: (text) => {
      clear();
      streams.out.write(`${text}\n`);
    },
    note: (text) => {
      clear();
      streams.err.write(`${text}\n`);
    },
    redraw: (text) => {
      if (!redraws) return;
      streams.err.write(`\r\u001b[2K${cut(text, (streams.err.columns || usualColumns) - 1)}`);
      drawn = true;
    },
  };
};

/** A sentence of the catalogue in the terminal's language. */
export const say = (terminal: Pick<Terminal, 'language'>, key: string, values: Message['values'] = {}): string =>
  render(terminal.language, { key, values });

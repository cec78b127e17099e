import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Draws } from '../../src/text/printable.ts';
import { drawsFrom, fontRuns } from './font-coverage.ts';

/** Noto Sans SC, static TrueType weights (SIL Open Font License): the font PDFs are printed in, names and all. */
export const notoSans = {
  name: 'Noto Sans SC',
  regular: fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf')),
  bold: fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf')),
} as const;

let coverage: Promise<Draws> | undefined;

/** Which characters both weights draw; read once a process. */
export const notoDraws = (): Promise<Draws> => {
  coverage ??= Promise.all(
    [notoSans.regular, notoSans.bold].map(async (path) => {
      const runs = fontRuns(await readFile(path));
      if (runs === null) throw new Error(`${path} has no Unicode character table`);
      return drawsFrom(runs);
    }),
  ).then((weights) => (codePoint) => weights.every((draws) => draws(codePoint)));
  return coverage;
};

import loader, { type Highs } from 'highs';

/** The package declares a CommonJS default; under ES modules the default export is the loader itself. */
const loadHighs = loader as unknown as typeof loader.default;

/** HiGHS compiled to WebAssembly, loaded once per process. It prints nothing: the strategies report progress. */
let runtime: Promise<Highs> | undefined;

export const highsRuntime = (): Promise<Highs> => {
  const loaded = runtime ?? loadHighs();
  runtime = loaded;
  return loaded;
};

import { type Language, message } from '../../../../src/text/message.ts';
import { render } from '../../../../src/text/render.ts';
import type { SchemaDeviation } from '../../../storage/schema/deviations.ts';
import type { RefusalValues } from '../../../use-cases/refused.ts';
import { Problem } from '../../plugins/problems.ts';

/** Deviations named in an answer; the log names all. */
const mostNamed = 5;

/** The database answers, with another schema than this version's. */
export class SchemaProblem extends Problem {
  readonly #deviations: readonly SchemaDeviation[];
  constructor(deviations: readonly SchemaDeviation[]) {
    super('schema_deviates', { count: deviations.length });
    this.#deviations = deviations;
  }

  override valuesIn(language: Language): RefusalValues {
    const named = this.#deviations.slice(0, mostNamed).map(({ kind, name, state }) => {
      const object = render(language, message(`store.schema.${kind}`, { name }));
      return render(language, message(`store.schema.${state}`, { object }));
    });
    const more = this.#deviations.length > mostNamed ? ['…'] : [];
    return { ...this.values, named: [...named, ...more].join(render(language, message('report.separator'))) };
  }
}

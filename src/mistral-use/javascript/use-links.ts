import type { PackageModel } from '../../env-schema/model.js';
import type { Fallback } from '../../env-schema/schema.js';
import { SurveyLinks } from '../../env-schema/source/links.js';
import type { SourceFile } from '../../env-schema/source/source-file.js';

/** Links of packages whose schemas are read: they know what stands in for a variable that is missing. */
export class UseLinks extends SurveyLinks {
  readonly #models: readonly PackageModel[];

  constructor(models: readonly PackageModel[]) {
    super({ packages: models });
    // The innermost package first: its schema is nearer.
    this.#models = models.toSorted((one, other) => other.directory.length - one.directory.length);
  }

  defaultOf({ module }: SourceFile, name: string): Fallback | undefined {
    const isInside = ({ directory }: PackageModel) =>
      directory === '.' || module.path.startsWith(`${directory}/`);
    const [own, others] = [this.#models.filter(isInside), this.#models];
    return [...own, ...others]
      .flatMap(({ schemas }) => schemas)
      .map(({ keys }) => keys.get(name)?.fallback)
      .find((fallback) => fallback !== undefined);
  }
}

import type { PackageModel } from '../model.js';
import { filesOf, type SurveyedFile } from '../survey/survey.js';
import { dotenvVariables } from './variables.js';

function isAbove(directory: string, below: string): boolean {
  return directory === '.' || below === directory || below.startsWith(`${directory}/`);
}

/** The templates that a package's variables belong in: its own, or else those of the nearest package above. */
export function templatesFor(
  found: PackageModel,
  all: readonly PackageModel[],
): readonly SurveyedFile[] {
  const above = all
    .filter(({ directory }) => isAbove(directory, found.directory))
    .sort((one, other) => other.directory.length - one.directory.length);
  return above.map((owner) => filesOf(owner, 'template')).find((files) => files.length > 0) ?? [];
}

/** Every template that stands in a package or above it. */
export function templatesAround(
  found: PackageModel,
  all: readonly PackageModel[],
): readonly SurveyedFile[] {
  return all
    .filter(({ directory }) => isAbove(directory, found.directory))
    .flatMap((owner) => filesOf(owner, 'template'));
}

/** The names that some templates show, also in lines that are commented out. */
export function shownNames(templates: readonly SurveyedFile[]): ReadonlySet<string> {
  return new Set(
    templates.flatMap(({ content }) => dotenvVariables(content).map(({ name }) => name)),
  );
}

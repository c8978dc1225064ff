import type { Choice } from '../../model.js';

type Environment = Choice<string>['environment'];

/** `ENV == "production"`, `is_prod`, `settings.IS_PRODUCTION`. Linear: bounded classes between words. */
const IS_PRODUCTION =
  /^(?:[\w.]{0,60}is_?prod(?:uction)?(?:\(\))?|[\w.("', )[\]]{0,80}env\w{0,20}[\w.("', )[\]]{0,40} == ["']prod(?:uction)?["'])$/iu;
const IS_DEVELOPMENT =
  /^(?:[\w.]{0,60}is_?dev(?:elopment)?(?:\(\))?|[\w.("', )[\]]{0,80}env\w{0,20}[\w.("', )[\]]{0,40} == ["']dev(?:elopment)?["'])$/iu;

/** In which environment each side of `a if test else b` is taken, where the test says it. */
export function environmentsOf(test: string): readonly [Environment, Environment] {
  const text = test.trim();
  // The other side may be staging: only what is asked for by name is certain.
  if (IS_PRODUCTION.test(text)) return ['production', undefined];
  if (IS_DEVELOPMENT.test(text)) return ['development', undefined];
  return [undefined, undefined];
}

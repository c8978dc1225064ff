import type { RepositoryTree } from '../../../findings/tree.js';
import { literalFix } from '../../../mistral-use/literal-fix.js';
import type { ApiCall, Choice } from '../../../mistral-use/model.js';
import { distinctMatches, spanOfPlace } from '../../../mistral-use/places.js';
import { retiredModel } from '../../../mistral-use/retired-models.js';
import { mistralUseOf } from '../../../mistral-use/use.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'code/deprecated-model',
  title: 'A call asks for a model under a name that Mistral has given up',
  severity: 'notice',
  confidence: 'high',
  remediation: 'Ask for a model that is still kept up, and try your prompts with it.',
};

async function matchOf(
  tree: RepositoryTree,
  call: ApiCall,
  { value, place }: Choice<string>,
): Promise<readonly Match[]> {
  const retired = retiredModel(value);
  if (retired === undefined) return [];
  const { replacement, retiredOn } = retired;
  const title = `Ask for \`${replacement}\`, which Mistral names in its place`;
  const fix = await literalFix(tree, { title, place, from: value, to: replacement });
  const since =
    retiredOn === undefined
      ? 'an old name that may stop to answer, or answer with another model'
      : `which Mistral retires on ${retiredOn}`;
  return [
    {
      path: place.path,
      span: spanOfPlace(place),
      message: `\`${call.written}\` asks for \`${value}\`, ${since}`,
      identity: `${call.enclosing} ${value}`,
      remediation: `Ask for \`${replacement}\` or another model that is still kept up, and try your prompts with it.`,
      ...(fix === undefined ? {} : { fixes: [fix] }),
    },
  ];
}

async function inCall(tree: RepositoryTree, call: ApiCall): Promise<readonly Match[]> {
  if (call.isAside || call.model.kind !== 'known') return [];
  const found = call.model.choices.map((choice) => matchOf(tree, call, choice));
  return (await Promise.all(found)).flat();
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const { calls } = await mistralUseOf(tree);
  const found = await Promise.all(calls.map((call) => inCall(tree, call)));
  return distinctMatches(found.flat());
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };

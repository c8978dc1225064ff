import type { RepositoryTree } from '../../../findings/tree.js';
import type { ApiCall, PromptPart } from '../../../mistral-use/model.js';
import { distinctMatches, spanOfPlace } from '../../../mistral-use/places.js';
import { isPersonalPath } from '../../../mistral-use/sensitive-names.js';
import { holdsEmail } from '../../../mistral-use/personal-text.js';
import { mistralUseOf } from '../../../mistral-use/use.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'code/personal-data-in-prompt',
  title: 'Personal data is put into a prompt',
  severity: 'notice',
  isOptIn: true,
  confidence: 'medium',
  remediation:
    'Leave it out, or put something in its place before it is sent: a name of your own for the person, a mask.',
};

function described(part: PromptPart): string | undefined {
  if (part.kind === 'text') {
    return holdsEmail(part.text) ? 'A text with an e-mail address' : undefined;
  }
  return isPersonalPath(part.path) ? `\`${part.path.join('.')}\`` : undefined;
}

function inCall({ prompts, written, enclosing, isAside }: ApiCall): readonly Match[] {
  if (isAside) return [];
  return prompts.flatMap((part): readonly Match[] => {
    const what = described(part);
    if (what === undefined) return [];
    return [
      {
        path: part.place.path,
        span: spanOfPlace(part.place),
        message: `${what} is put into what \`${written}\` sends to Mistral`,
        identity: `${enclosing} ${what}`,
      },
    ];
  });
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const { calls } = await mistralUseOf(tree);
  return distinctMatches(calls.flatMap(inCall));
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };

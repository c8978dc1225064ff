import { surveyOf } from '../../../env-schema/survey/survey.js';
import { FIRST_PLACE } from '../../../findings/fixes.js';
import { readAhead } from '../../../findings/read-ahead.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'code/no-rotation-procedure',
  title: 'No document says how the Mistral key is renewed',
  severity: 'notice',
  isOptIn: true,
  confidence: 'low',
  remediation:
    'Write down the five steps where people will look, for example in SECURITY.md: create a new key, test it, update the secret, deploy, revoke the old key. docs/rotation.md of this project is a start.',
};

/** Documents in which such steps are looked for. Linear: anchored at the end, one class each. */
const DOCUMENT =
  /(?:^|\/)(?:SECURITY|README|CONTRIBUTING|OPERATIONS|DEPLOY\w*|RUNBOOK)[\w.-]{0,40}\.(?:md|rst|txt|adoc)$|(?:^|\/)(?:docs?|runbooks?|ops)\/.{0,200}\.(?:md|rst|adoc)$|(?:rotat|runbook)[^/]{0,80}\.(?:md|rst|txt|adoc|ya?ml|sh)$/iu;
/** A sentence on renewing keys, in either order. Linear: bounded repetitions. */
const ROTATION =
  /(?:rotat|renew|revok)\w{0,10}\b[^.\n]{0,120}\b(?:keys?|tokens?|secrets?|credentials?)\b|\b(?:keys?|tokens?|secrets?|credentials?)\b[^.\n]{0,120}(?:rotat|renew|revok)/iu;

/** A pool of keys, two keys at once: they are made to be exchanged. Linear: alternatives. */
const READY = /MISTRAL_API_KEYS?_(?:0?[12]|NEXT|OLD|PREVIOUS|SECONDARY|BACKUP)|MISTRAL_API_KEYS\b/u;

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const files = (await surveyOf(tree)).packages.flatMap((owner) => owner.files);
  const user = files.find(({ kind, namesMistral }) => namesMistral && kind !== 'aside');
  if (user === undefined || files.some(({ content }) => READY.test(content.text))) return [];
  const paths = tree.files
    .filter(({ path, kind }) => kind === 'file' && DOCUMENT.test(path))
    .map(({ path }) => path);
  for await (const [, { text }] of readAhead(tree, paths)) if (ROTATION.test(text)) return [];
  const path = tree.files.find((file) => /^(?:SECURITY|README)\.\w+$/iu.test(file.path))?.path;
  const message = 'No document of this repository says how its Mistral key is renewed';
  return [{ path: path ?? user.path, span: FIRST_PLACE, message, identity: '' }];
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };

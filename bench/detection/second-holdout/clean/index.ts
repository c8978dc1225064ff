import type { Template } from '../../template.js';
import { ciAndBuilds } from './ci-and-builds.js';
import { crypto } from './crypto.js';
import { dataSets } from './data-sets.js';
import { databases } from './databases.js';
import { devicesAndApps } from './devices-and-apps.js';
import { encodedOthers } from './encoded-others.js';
import { evidenceOthers } from './evidence-others.js';
import { hashes } from './hashes.js';
import { identifiersOfCode } from './identifiers-of-code.js';
import { lockFiles } from './lock-files.js';
import { mailAndChat } from './mail-and-chat.js';
import { mistralIds } from './mistral-ids.js';
import { modelStores } from './model-stores.js';
import { neighboursInCode } from './neighbours-in-code.js';
import { neighboursInConfig } from './neighbours-in-config.js';
import { neighboursInEnv } from './neighbours-in-env.js';
import { otherMistral } from './other-mistral.js';
import { otherMistralOpenstack } from './other-mistral-openstack.js';
import { ownService } from './own-service.js';
import { placeholder } from './placeholder.js';
import { placeholderLanguages } from './placeholder-languages.js';
import { prose } from './prose.js';
import { recordings } from './recordings.js';
import { references } from './references.js';
import { surfaces } from './surfaces.js';
import { tokensOfOthers } from './tokens-of-others.js';
import { urls } from './urls.js';
import { versionControl } from './version-control.js';

/** What looks like a Mistral key and is none. */
export const secondClean: readonly Template[] = [
  ...ciAndBuilds,
  ...crypto,
  ...dataSets,
  ...databases,
  ...devicesAndApps,
  ...encodedOthers,
  ...evidenceOthers,
  ...hashes,
  ...identifiersOfCode,
  ...lockFiles,
  ...mailAndChat,
  ...mistralIds,
  ...modelStores,
  ...neighboursInCode,
  ...neighboursInConfig,
  ...neighboursInEnv,
  ...otherMistral,
  ...otherMistralOpenstack,
  ...ownService,
  ...placeholder,
  ...placeholderLanguages,
  ...prose,
  ...recordings,
  ...references,
  ...surfaces,
  ...tokensOfOthers,
  ...urls,
  ...versionControl,
];

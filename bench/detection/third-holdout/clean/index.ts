import type { Template } from '../../template.js';
import { appsAndDevices } from './apps-and-devices.js';
import { cacheAndObjectKeys } from './cache-and-object-keys.js';
import { codeIdentifiers } from './code-identifiers.js';
import { continuousIntegration } from './continuous-integration.js';
import { dataSets } from './data-sets.js';
import { databaseValues } from './database-values.js';
import { documentsOfOthers } from './documents-of-others.js';
import { encodedOthers } from './encoded-others.js';
import { hashesNearTheName } from './hashes-near-the-name.js';
import { helmAndKubernetes } from './helm-and-kubernetes.js';
import { hostileNeighbours } from './hostile-neighbours.js';
import { idsOfMistral } from './ids-of-mistral.js';
import { licenceAndSerials } from './licence-and-serials.js';
import { lockFiles } from './lock-files.js';
import { longFiles } from './long-files.js';
import { longFilesMore } from './long-files-more.js';
import { longFilesRest } from './long-files-rest.js';
import { mailAndChat } from './mail-and-chat.js';
import { neighboursInCode } from './neighbours-in-code.js';
import { neighboursInEnv } from './neighbours-in-env.js';
import { openstackMistral } from './openstack-mistral.js';
import { otherMistrals } from './other-mistrals.js';
import { ownGateways } from './own-gateways.js';
import { placeholders } from './placeholders.js';
import { prose } from './prose.js';
import { publicStrings } from './public-strings.js';
import { recordings } from './recordings.js';
import { references } from './references.js';
import { sessionsAndTokens } from './sessions-and-tokens.js';
import { shortAndLong } from './short-and-long.js';
import { surfaces } from './surfaces.js';
import { testVectors } from './test-vectors.js';
import { tracing } from './tracing.js';
import { uuidWithoutDashes } from './uuid-without-dashes.js';
import { versionControl } from './version-control.js';
import { workflowBuilders } from './workflow-builders.js';

/** Files and texts that hold none. */
export const thirdClean: readonly Template[] = [
  ...appsAndDevices,
  ...cacheAndObjectKeys,
  ...codeIdentifiers,
  ...continuousIntegration,
  ...dataSets,
  ...databaseValues,
  ...documentsOfOthers,
  ...encodedOthers,
  ...hashesNearTheName,
  ...helmAndKubernetes,
  ...hostileNeighbours,
  ...idsOfMistral,
  ...licenceAndSerials,
  ...lockFiles,
  ...longFiles,
  ...longFilesMore,
  ...longFilesRest,
  ...mailAndChat,
  ...neighboursInCode,
  ...neighboursInEnv,
  ...openstackMistral,
  ...otherMistrals,
  ...ownGateways,
  ...placeholders,
  ...prose,
  ...publicStrings,
  ...recordings,
  ...references,
  ...sessionsAndTokens,
  ...shortAndLong,
  ...surfaces,
  ...testVectors,
  ...tracing,
  ...uuidWithoutDashes,
  ...versionControl,
  ...workflowBuilders,
];

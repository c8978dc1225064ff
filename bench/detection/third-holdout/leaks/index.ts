import type { Template } from '../../template.js';
import { agentsAndTools } from './agents-and-tools.js';
import { besideFiles } from './beside-files.js';
import { chatExports } from './chat-exports.js';
import { commandLines } from './command-lines.js';
import { continuousIntegration } from './continuous-integration.js';
import { dataPlatforms } from './data-platforms.js';
import { databaseDumps } from './database-dumps.js';
import { docker } from './docker.js';
import { documentation } from './documentation.js';
import { dotenvVariants } from './dotenv-variants.js';
import { dotnet } from './dotnet.js';
import { editorSettings } from './editor-settings.js';
import { encoded } from './encoded.js';
import { functionalLanguages } from './functional-languages.js';
import { gamesAndDevices } from './games-and-devices.js';
import { gateways } from './gateways.js';
import { goAndRust } from './go-and-rust.js';
import { httpClients } from './http-clients.js';
import { infrastructureCode } from './infrastructure-code.js';
import { infrastructureCodeMore } from './infrastructure-code-more.js';
import { javascript } from './javascript.js';
import { jvmCode } from './jvm-code.js';
import { jvmConfiguration } from './jvm-configuration.js';
import { keyBeforeName } from './key-before-name.js';
import { kubernetes } from './kubernetes.js';
import { logs } from './logs.js';
import { longFiles } from './long-files.js';
import { longFilesMore } from './long-files-more.js';
import { longFilesRest } from './long-files-rest.js';
import { manifestEvidence } from './manifest-evidence.js';
import { mixedVendors } from './mixed-vendors.js';
import { mobileApps } from './mobile-apps.js';
import { oddEncodings } from './odd-encodings.js';
import { otherWords } from './other-words.js';
import { patches } from './patches.js';
import { pathNames } from './path-names.js';
import { phpAndRuby } from './php-and-ruby.js';
import { plainFormats } from './plain-formats.js';
import { platforms } from './platforms.js';
import { pythonWeb } from './python-web.js';
import { science } from './science.js';
import { services } from './services.js';
import { shellHistory } from './shell-history.js';
import { split } from './split.js';
import { spreadsheets } from './spreadsheets.js';
import { studentNotebooks } from './student-notebooks.js';
import { testFixtures } from './test-fixtures.js';
import { workflowBuilders } from './workflow-builders.js';
import { workflowBuildersMore } from './workflow-builders-more.js';

/** Files and texts that hold a key of Mistral's. */
export const thirdLeaks: readonly Template[] = [
  ...agentsAndTools,
  ...besideFiles,
  ...chatExports,
  ...commandLines,
  ...continuousIntegration,
  ...dataPlatforms,
  ...databaseDumps,
  ...docker,
  ...documentation,
  ...dotenvVariants,
  ...dotnet,
  ...editorSettings,
  ...encoded,
  ...functionalLanguages,
  ...gamesAndDevices,
  ...gateways,
  ...goAndRust,
  ...httpClients,
  ...infrastructureCode,
  ...infrastructureCodeMore,
  ...javascript,
  ...jvmCode,
  ...jvmConfiguration,
  ...keyBeforeName,
  ...kubernetes,
  ...logs,
  ...longFiles,
  ...longFilesMore,
  ...longFilesRest,
  ...manifestEvidence,
  ...mixedVendors,
  ...mobileApps,
  ...oddEncodings,
  ...otherWords,
  ...patches,
  ...pathNames,
  ...phpAndRuby,
  ...plainFormats,
  ...platforms,
  ...pythonWeb,
  ...science,
  ...services,
  ...shellHistory,
  ...split,
  ...spreadsheets,
  ...studentNotebooks,
  ...testFixtures,
  ...workflowBuilders,
  ...workflowBuildersMore,
];

import type { Template } from '../../template.js';
import { accounts } from './accounts.js';
import { ansible } from './ansible.js';
import { buildFiles } from './build-files.js';
import { chatExports } from './chat-exports.js';
import { ci } from './ci.js';
import { cloud } from './cloud.js';
import { commitSurfaces } from './commit-surfaces.js';
import { compose } from './compose.js';
import { curlCommands } from './curl-commands.js';
import { databaseDumps } from './database-dumps.js';
import { docker } from './docker.js';
import { docsFormats } from './docs-formats.js';
import { dotnet } from './dotnet.js';
import { editorSettings } from './editor-settings.js';
import { encoded } from './encoded.js';
import { evidence } from './evidence.js';
import { functionalLanguages } from './functional-languages.js';
import { gameEngines } from './game-engines.js';
import { gateways } from './gateways.js';
import { go } from './go.js';
import { helmAndKubernetes } from './helm-and-kubernetes.js';
import { homeAndDevices } from './home-and-devices.js';
import { httpTools } from './http-tools.js';
import { jvm } from './jvm.js';
import { logs } from './logs.js';
import { lowCode } from './low-code.js';
import { mobile } from './mobile.js';
import { multiLine } from './multi-line.js';
import { nodeScripts } from './node-scripts.js';
import { nonEnglish } from './non-english.js';
import { notebooks } from './notebooks.js';
import { olderLanguages } from './older-languages.js';
import { paths } from './paths.js';
import { phpAndRuby } from './php-and-ruby.js';
import { pythonScripts } from './python-scripts.js';
import { rust } from './rust.js';
import { scienceLanguages } from './science-languages.js';
import { servers } from './servers.js';
import { shellHistory } from './shell-history.js';
import { spreadsheets } from './spreadsheets.js';
import { systemsLanguages } from './systems-languages.js';
import { terraform } from './terraform.js';
import { testCode } from './test-code.js';
import { webFrontend } from './web-frontend.js';
import { windowsAndMac } from './windows-and-mac.js';

/** Files and other texts with a Mistral key, written without sight of the detector. */
export const secondLeaks: readonly Template[] = [
  ...accounts,
  ...ansible,
  ...buildFiles,
  ...chatExports,
  ...ci,
  ...cloud,
  ...commitSurfaces,
  ...compose,
  ...curlCommands,
  ...databaseDumps,
  ...docker,
  ...docsFormats,
  ...dotnet,
  ...editorSettings,
  ...encoded,
  ...evidence,
  ...functionalLanguages,
  ...gameEngines,
  ...gateways,
  ...go,
  ...helmAndKubernetes,
  ...homeAndDevices,
  ...httpTools,
  ...jvm,
  ...logs,
  ...lowCode,
  ...mobile,
  ...multiLine,
  ...nodeScripts,
  ...nonEnglish,
  ...notebooks,
  ...olderLanguages,
  ...paths,
  ...phpAndRuby,
  ...pythonScripts,
  ...rust,
  ...scienceLanguages,
  ...servers,
  ...shellHistory,
  ...spreadsheets,
  ...systemsLanguages,
  ...terraform,
  ...testCode,
  ...webFrontend,
  ...windowsAndMac,
];

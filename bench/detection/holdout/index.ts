import type { Template } from '../template.js';
import { appsAndGames1 } from './leaks/apps-and-games-1.js';
import { appsAndGames2 } from './leaks/apps-and-games-2.js';
import { clusterTools1 } from './leaks/cluster-tools-1.js';
import { clusterTools2 } from './leaks/cluster-tools-2.js';
import { dataDumps } from './leaks/data-dumps.js';
import { dataTools1 } from './leaks/data-tools-1.js';
import { dataTools2 } from './leaks/data-tools-2.js';
import { desktopAutomation } from './leaks/desktop-automation.js';
import { editors } from './leaks/editors.js';
import { encoded } from './leaks/encoded.js';
import { frameworks1 } from './leaks/frameworks-1.js';
import { frameworks2 } from './leaks/frameworks-2.js';
import { gateways1 } from './leaks/gateways-1.js';
import { gateways2 } from './leaks/gateways-2.js';
import { httpAndTests1 } from './leaks/http-and-tests-1.js';
import { httpAndTests2 } from './leaks/http-and-tests-2.js';
import { logsAndCaptures1 } from './leaks/logs-and-captures-1.js';
import { logsAndCaptures2 } from './leaks/logs-and-captures-2.js';
import { lowCode1 } from './leaks/low-code-1.js';
import { lowCode2 } from './leaks/low-code-2.js';
import { oddConfigs1 } from './leaks/odd-configs-1.js';
import { oddConfigs2 } from './leaks/odd-configs-2.js';
import { people1 } from './leaks/people-1.js';
import { people2 } from './leaks/people-2.js';
import { poolsAndLanguages1 } from './leaks/pools-and-languages-1.js';
import { poolsAndLanguages2 } from './leaks/pools-and-languages-2.js';
import { workTools1 } from './leaks/work-tools-1.js';
import { workTools2 } from './leaks/work-tools-2.js';
import { appsAndGames as appsAndGamesClean } from './clean/apps-and-games.js';
import { besideTheSdk as besideTheSdkClean } from './clean/beside-the-sdk.js';
import { clusterTools as clusterToolsClean } from './clean/cluster-tools.js';
import { dataDumps as dataDumpsClean } from './clean/data-dumps.js';
import { dataTools as dataToolsClean } from './clean/data-tools.js';
import { desktopAutomation as desktopAutomationClean } from './clean/desktop-automation.js';
import { editors as editorsClean } from './clean/editors.js';
import { encoded as encodedClean } from './clean/encoded.js';
import { frameworks as frameworksClean } from './clean/frameworks.js';
import { gateways as gatewaysClean } from './clean/gateways.js';
import { httpAndTests as httpAndTestsClean } from './clean/http-and-tests.js';
import { logsAndCaptures as logsAndCapturesClean } from './clean/logs-and-captures.js';
import { lowCode as lowCodeClean } from './clean/low-code.js';
import { oddConfigs as oddConfigsClean } from './clean/odd-configs.js';
import { people1 as people1Clean } from './clean/people-1.js';
import { people2 as people2Clean } from './clean/people-2.js';
import { poolsAndLanguages1 as poolsAndLanguages1Clean } from './clean/pools-and-languages-1.js';
import { poolsAndLanguages2 as poolsAndLanguages2Clean } from './clean/pools-and-languages-2.js';
import { workTools as workToolsClean } from './clean/work-tools.js';

/** Leaks in places that the authors of the corpus did not think of: measured apart, never tuned on. */
export const holdoutLeaks: readonly Template[] = [
  ...appsAndGames1,
  ...appsAndGames2,
  ...clusterTools1,
  ...clusterTools2,
  ...dataDumps,
  ...dataTools1,
  ...dataTools2,
  ...desktopAutomation,
  ...editors,
  ...encoded,
  ...frameworks1,
  ...frameworks2,
  ...gateways1,
  ...gateways2,
  ...httpAndTests1,
  ...httpAndTests2,
  ...logsAndCaptures1,
  ...logsAndCaptures2,
  ...lowCode1,
  ...lowCode2,
  ...oddConfigs1,
  ...oddConfigs2,
  ...people1,
  ...people2,
  ...poolsAndLanguages1,
  ...poolsAndLanguages2,
  ...workTools1,
  ...workTools2,
];

/** The clean twins: the same places without a Mistral key. */
export const holdoutClean: readonly Template[] = [
  ...appsAndGamesClean,
  ...besideTheSdkClean,
  ...clusterToolsClean,
  ...dataDumpsClean,
  ...dataToolsClean,
  ...desktopAutomationClean,
  ...editorsClean,
  ...encodedClean,
  ...frameworksClean,
  ...gatewaysClean,
  ...httpAndTestsClean,
  ...logsAndCapturesClean,
  ...lowCodeClean,
  ...oddConfigsClean,
  ...people1Clean,
  ...people2Clean,
  ...poolsAndLanguages1Clean,
  ...poolsAndLanguages2Clean,
  ...workToolsClean,
];

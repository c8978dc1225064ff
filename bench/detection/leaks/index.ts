import type { Template } from '../template.js';
import { apiClient } from './api-client.js';
import { askedAndAnswered } from './asked-and-answered.js';
import { aws } from './aws.js';
import { base64 } from './base64.js';
import { boundary } from './boundary.js';
import { brokenLiteral1 } from './broken-literal-1.js';
import { brokenLiteral2 } from './broken-literal-2.js';
import { buildFiles } from './build-files.js';
import { cFamily } from './c-family.js';
import { configFormat1 } from './config-format-1.js';
import { configFormat2 } from './config-format-2.js';
import { configFormat3 } from './config-format-3.js';
import { configurationManagement } from './configuration-management.js';
import { containers } from './containers.js';
import { csharp } from './csharp.js';
import { documentation } from './documentation.js';
import { dotenv } from './dotenv.js';
import { dotnet } from './dotnet.js';
import { editorAssistant1 } from './editor-assistant-1.js';
import { editorAssistant2 } from './editor-assistant-2.js';
import { emacs } from './emacs.js';
import { enterpriseLanguage } from './enterprise-language.js';
import { escapes } from './escapes.js';
import { evidence } from './evidence.js';
import { farContext1 } from './far-context-1.js';
import { farContext2 } from './far-context-2.js';
import { frontend } from './frontend.js';
import { functionalLanguages } from './functional-languages.js';
import { gameEngine } from './game-engine.js';
import { go } from './go.js';
import { handedAlong } from './handed-along.js';
import { handedOn } from './handed-on.js';
import { hexAndPercent } from './hex-and-percent.js';
import { hostedPipelines } from './hosted-pipelines.js';
import { infrastructureLanguages } from './infrastructure-languages.js';
import { javaFrameworks } from './java-frameworks.js';
import { java } from './java.js';
import { javascript1 } from './javascript-1.js';
import { javascript2 } from './javascript-2.js';
import { jvmLanguages } from './jvm-languages.js';
import { kubernetes } from './kubernetes.js';
import { labelledValues } from './labelled-values.js';
import { log } from './log.js';
import { mobileLanguages } from './mobile-languages.js';
import { namedInPairs } from './named-in-pairs.js';
import { names1 } from './names-1.js';
import { names2 } from './names-2.js';
import { nestedDocument } from './nested-document.js';
import { notebook } from './notebook.js';
import { orchestrationClients } from './orchestration-clients.js';
import { ownPipelines1 } from './own-pipelines-1.js';
import { ownPipelines2 } from './own-pipelines-2.js';
import { paas1 } from './paas-1.js';
import { paas2 } from './paas-2.js';
import { passwordStores } from './password-stores.js';
import { php } from './php.js';
import { python1 } from './python-1.js';
import { python2 } from './python-2.js';
import { python3 } from './python-3.js';
import { pythonFramework } from './python-framework.js';
import { recording } from './recording.js';
import { requests } from './requests.js';
import { ruby } from './ruby.js';
import { rust } from './rust.js';
import { scienceLanguages } from './science-languages.js';
import { scriptingLanguages } from './scripting-languages.js';
import { server } from './server.js';
import { shell1 } from './shell-1.js';
import { shell2 } from './shell-2.js';
import { spellings } from './spellings.js';
import { sql } from './sql.js';
import { table } from './table.js';
import { terraform } from './terraform.js';
import { testsAndPatches } from './tests-and-patches.js';
import { textEncoding } from './text-encoding.js';
import { typescript } from './typescript.js';
import { vendorClients } from './vendor-clients.js';
import { waysRound } from './ways-round.js';
import { windowsShell } from './windows-shell.js';
import { workflowTool1 } from './workflow-tool-1.js';
import { workflowTool2 } from './workflow-tool-2.js';
import { wrappedValues } from './wrapped-values.js';
import { writtenByPeople1 } from './written-by-people-1.js';
import { writtenByPeople2 } from './written-by-people-2.js';
import { xml } from './xml.js';

/** Every leak template: a key that a person would recognise, in every writing that was thought of. */
export const leakTemplates: readonly Template[] = [
  ...apiClient,
  ...askedAndAnswered,
  ...aws,
  ...base64,
  ...boundary,
  ...brokenLiteral1,
  ...brokenLiteral2,
  ...buildFiles,
  ...cFamily,
  ...configFormat1,
  ...configFormat2,
  ...configFormat3,
  ...configurationManagement,
  ...containers,
  ...csharp,
  ...documentation,
  ...dotenv,
  ...dotnet,
  ...editorAssistant1,
  ...editorAssistant2,
  ...emacs,
  ...enterpriseLanguage,
  ...escapes,
  ...evidence,
  ...farContext1,
  ...farContext2,
  ...frontend,
  ...functionalLanguages,
  ...gameEngine,
  ...go,
  ...handedAlong,
  ...handedOn,
  ...hexAndPercent,
  ...hostedPipelines,
  ...infrastructureLanguages,
  ...java,
  ...javaFrameworks,
  ...javascript1,
  ...javascript2,
  ...jvmLanguages,
  ...kubernetes,
  ...labelledValues,
  ...log,
  ...mobileLanguages,
  ...namedInPairs,
  ...names1,
  ...names2,
  ...nestedDocument,
  ...notebook,
  ...orchestrationClients,
  ...ownPipelines1,
  ...ownPipelines2,
  ...paas1,
  ...paas2,
  ...passwordStores,
  ...php,
  ...python1,
  ...python2,
  ...python3,
  ...pythonFramework,
  ...recording,
  ...requests,
  ...ruby,
  ...rust,
  ...scienceLanguages,
  ...scriptingLanguages,
  ...server,
  ...shell1,
  ...shell2,
  ...spellings,
  ...sql,
  ...table,
  ...terraform,
  ...testsAndPatches,
  ...textEncoding,
  ...typescript,
  ...vendorClients,
  ...waysRound,
  ...windowsShell,
  ...workflowTool1,
  ...workflowTool2,
  ...wrappedValues,
  ...writtenByPeople1,
  ...writtenByPeople2,
  ...xml,
];

import type { Template } from '../template.js';
import { apiClient } from './api-client.js';
import { apple } from './apple.js';
import { aws } from './aws.js';
import { azurePipelines } from './azure-pipelines.js';
import { base64 } from './base64.js';
import { beam } from './beam.js';
import { boundary } from './boundary.js';
import { brokenLiteral1 } from './broken-literal-1.js';
import { brokenLiteral2 } from './broken-literal-2.js';
import { cFamily } from './c-family.js';
import { characterCodes } from './character-codes.js';
import { circleci } from './circleci.js';
import { clojure } from './clojure.js';
import { comment } from './comment.js';
import { compose } from './compose.js';
import { configFormat1 } from './config-format-1.js';
import { configFormat2 } from './config-format-2.js';
import { configFormat3 } from './config-format-3.js';
import { configurationManagement } from './configuration-management.js';
import { csharp } from './csharp.js';
import { curl } from './curl.js';
import { dart } from './dart.js';
import { diff } from './diff.js';
import { dockerfile } from './dockerfile.js';
import { documentation } from './documentation.js';
import { dotenv } from './dotenv.js';
import { dotnetOther } from './dotnet-other.js';
import { editorAssistant1 } from './editor-assistant-1.js';
import { editorAssistant2 } from './editor-assistant-2.js';
import { elixir } from './elixir.js';
import { emacs } from './emacs.js';
import { enterpriseLanguage } from './enterprise-language.js';
import { escapedCharacters } from './escaped-characters.js';
import { farContext } from './far-context.js';
import { foreignName } from './foreign-name.js';
import { frontend } from './frontend.js';
import { gameEngine } from './game-engine.js';
import { githubActions } from './github-actions.js';
import { gitlabCi } from './gitlab-ci.js';
import { go } from './go.js';
import { groovy } from './groovy.js';
import { haskell } from './haskell.js';
import { hcl } from './hcl.js';
import { helm } from './helm.js';
import { hex } from './hex.js';
import { httpFile } from './http-file.js';
import { invisibleCharacters } from './invisible-characters.js';
import { java } from './java.js';
import { javascript1 } from './javascript-1.js';
import { javascript2 } from './javascript-2.js';
import { jenkins } from './jenkins.js';
import { julia } from './julia.js';
import { kotlin } from './kotlin.js';
import { kubernetes } from './kubernetes.js';
import { langchain } from './langchain.js';
import { langchain4j } from './langchain4j.js';
import { litellm } from './litellm.js';
import { llamaIndex } from './llama-index.js';
import { log } from './log.js';
import { lua } from './lua.js';
import { makefile } from './makefile.js';
import { misspelling } from './misspelling.js';
import { modelName } from './model-name.js';
import { nameForm } from './name-form.js';
import { nestedDocument } from './nested-document.js';
import { nix } from './nix.js';
import { notebook } from './notebook.js';
import { openaiCompatible } from './openai-compatible.js';
import { otherCi } from './other-ci.js';
import { outOfScope } from './out-of-scope.js';
import { paas1 } from './paas-1.js';
import { paas2 } from './paas-2.js';
import { pathEvidence } from './path-evidence.js';
import { percent } from './percent.js';
import { perl } from './perl.js';
import { php } from './php.js';
import { prose } from './prose.js';
import { pulumi } from './pulumi.js';
import { python1 } from './python-1.js';
import { python2 } from './python-2.js';
import { python3 } from './python-3.js';
import { pythonFramework } from './python-framework.js';
import { r } from './r.js';
import { recording } from './recording.js';
import { repositoryEvidence } from './repository-evidence.js';
import { ruby } from './ruby.js';
import { rust } from './rust.js';
import { scala } from './scala.js';
import { server } from './server.js';
import { shell1 } from './shell-1.js';
import { shell2 } from './shell-2.js';
import { springAi } from './spring-ai.js';
import { sql } from './sql.js';
import { swift } from './swift.js';
import { table } from './table.js';
import { terraform } from './terraform.js';
import { testCode } from './test-code.js';
import { textEncoding } from './text-encoding.js';
import { typescript } from './typescript.js';
import { url } from './url.js';
import { vercelAi } from './vercel-ai.js';
import { windowsShell } from './windows-shell.js';
import { workflowTool1 } from './workflow-tool-1.js';
import { workflowTool2 } from './workflow-tool-2.js';
import { xml } from './xml.js';

/** Every leak template: a key that a person would recognise, in every writing that was thought of. */
export const leakTemplates: readonly Template[] = [
  ...apiClient,
  ...apple,
  ...aws,
  ...azurePipelines,
  ...base64,
  ...beam,
  ...boundary,
  ...brokenLiteral1,
  ...brokenLiteral2,
  ...cFamily,
  ...characterCodes,
  ...circleci,
  ...clojure,
  ...comment,
  ...compose,
  ...configFormat1,
  ...configFormat2,
  ...configFormat3,
  ...configurationManagement,
  ...csharp,
  ...curl,
  ...dart,
  ...diff,
  ...dockerfile,
  ...documentation,
  ...dotenv,
  ...dotnetOther,
  ...editorAssistant1,
  ...editorAssistant2,
  ...elixir,
  ...emacs,
  ...enterpriseLanguage,
  ...escapedCharacters,
  ...farContext,
  ...foreignName,
  ...frontend,
  ...gameEngine,
  ...githubActions,
  ...gitlabCi,
  ...go,
  ...groovy,
  ...haskell,
  ...hcl,
  ...helm,
  ...hex,
  ...httpFile,
  ...invisibleCharacters,
  ...java,
  ...javascript1,
  ...javascript2,
  ...jenkins,
  ...julia,
  ...kotlin,
  ...kubernetes,
  ...langchain,
  ...langchain4j,
  ...litellm,
  ...llamaIndex,
  ...log,
  ...lua,
  ...makefile,
  ...misspelling,
  ...modelName,
  ...nameForm,
  ...nestedDocument,
  ...nix,
  ...notebook,
  ...openaiCompatible,
  ...otherCi,
  ...outOfScope,
  ...paas1,
  ...paas2,
  ...pathEvidence,
  ...percent,
  ...perl,
  ...php,
  ...prose,
  ...pulumi,
  ...python1,
  ...python2,
  ...python3,
  ...pythonFramework,
  ...r,
  ...recording,
  ...repositoryEvidence,
  ...ruby,
  ...rust,
  ...scala,
  ...server,
  ...shell1,
  ...shell2,
  ...springAi,
  ...sql,
  ...swift,
  ...table,
  ...terraform,
  ...testCode,
  ...textEncoding,
  ...typescript,
  ...url,
  ...vercelAi,
  ...windowsShell,
  ...workflowTool1,
  ...workflowTool2,
  ...xml,
];

import type { Template } from '../template.js';
import { aws } from './aws.js';
import { azurePipelines } from './azure-pipelines.js';
import { circleci } from './circleci.js';
import { compose } from './compose.js';
import { configFormat1 } from './config-format-1.js';
import { configFormat2 } from './config-format-2.js';
import { configFormat3 } from './config-format-3.js';
import { configurationManagement } from './configuration-management.js';
import { dockerfile } from './dockerfile.js';
import { dotenv } from './dotenv.js';
import { githubActions } from './github-actions.js';
import { gitlabCi } from './gitlab-ci.js';
import { hcl } from './hcl.js';
import { helm } from './helm.js';
import { jenkins } from './jenkins.js';
import { kubernetes } from './kubernetes.js';
import { makefile } from './makefile.js';
import { nix } from './nix.js';
import { otherCi } from './other-ci.js';
import { paas1 } from './paas-1.js';
import { paas2 } from './paas-2.js';
import { pulumi } from './pulumi.js';
import { server } from './server.js';
import { shell1 } from './shell-1.js';
import { shell2 } from './shell-2.js';
import { terraform } from './terraform.js';
import { windowsShell } from './windows-shell.js';

/** Every leak template: a key that a person would recognise, in every writing that was thought of. */
export const leakTemplates: readonly Template[] = [
  ...aws,
  ...azurePipelines,
  ...circleci,
  ...compose,
  ...configFormat1,
  ...configFormat2,
  ...configFormat3,
  ...configurationManagement,
  ...dockerfile,
  ...dotenv,
  ...githubActions,
  ...gitlabCi,
  ...hcl,
  ...helm,
  ...jenkins,
  ...kubernetes,
  ...makefile,
  ...nix,
  ...otherCi,
  ...paas1,
  ...paas2,
  ...pulumi,
  ...server,
  ...shell1,
  ...shell2,
  ...terraform,
  ...windowsShell,
];

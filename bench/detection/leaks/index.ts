import type { Template } from '../template.js';
import { compose } from './compose.js';
import { dockerfile } from './dockerfile.js';
import { dotenv } from './dotenv.js';
import { makefile } from './makefile.js';
import { shell1 } from './shell-1.js';
import { shell2 } from './shell-2.js';
import { windowsShell } from './windows-shell.js';

/** Every leak template: a key that a person would recognise, in every writing that was thought of. */
export const leakTemplates: readonly Template[] = [
  ...compose,
  ...dockerfile,
  ...dotenv,
  ...makefile,
  ...shell1,
  ...shell2,
  ...windowsShell,
];

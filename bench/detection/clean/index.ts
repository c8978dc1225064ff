import type { Template } from '../template.js';
import { vendorCode1 } from './vendor-code-1.js';
import { vendorCode2 } from './vendor-code-2.js';
import { vendorEnv } from './vendor-env.js';
import { vendorPrefixed } from './vendor-prefixed.js';
import { vendorStructured } from './vendor-structured.js';

/** Every clean template: a finding in one of them is a false alarm. */
export const cleanTemplates: readonly Template[] = [
  ...vendorCode1,
  ...vendorCode2,
  ...vendorEnv,
  ...vendorPrefixed,
  ...vendorStructured,
];

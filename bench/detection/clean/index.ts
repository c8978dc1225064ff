import type { Template } from '../template.js';
import { checksum } from './checksum.js';
import { lockFile1 } from './lock-file-1.js';
import { lockFile2 } from './lock-file-2.js';
import { modelStore } from './model-store.js';
import { responseId } from './response-id.js';
import { vendorCode1 } from './vendor-code-1.js';
import { vendorCode2 } from './vendor-code-2.js';
import { vendorEnv } from './vendor-env.js';
import { vendorPrefixed } from './vendor-prefixed.js';
import { vendorStructured } from './vendor-structured.js';

/** Every clean template: a finding in one of them is a false alarm. */
export const cleanTemplates: readonly Template[] = [
  ...checksum,
  ...lockFile1,
  ...lockFile2,
  ...modelStore,
  ...responseId,
  ...vendorCode1,
  ...vendorCode2,
  ...vendorEnv,
  ...vendorPrefixed,
  ...vendorStructured,
];

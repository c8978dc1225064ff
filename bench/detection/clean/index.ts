import type { Template } from '../template.js';
import { checksum } from './checksum.js';
import { ciphertext } from './ciphertext.js';
import { cloudIds } from './cloud-ids.js';
import { lockFile1 } from './lock-file-1.js';
import { lockFile2 } from './lock-file-2.js';
import { mistralIds } from './mistral-ids.js';
import { modelStore } from './model-store.js';
import { ownService } from './own-service.js';
import { password } from './password.js';
import { placeholderLanguage } from './placeholder-language.js';
import { placeholderShape1 } from './placeholder-shape-1.js';
import { placeholderShape2 } from './placeholder-shape-2.js';
import { reference } from './reference.js';
import { responseId } from './response-id.js';
import { sessionSecret } from './session-secret.js';
import { vendorCode1 } from './vendor-code-1.js';
import { vendorCode2 } from './vendor-code-2.js';
import { vendorEnv } from './vendor-env.js';
import { vendorPrefixed } from './vendor-prefixed.js';
import { vendorStructured } from './vendor-structured.js';

/** Every clean template: a finding in one of them is a false alarm. */
export const cleanTemplates: readonly Template[] = [
  ...checksum,
  ...ciphertext,
  ...cloudIds,
  ...lockFile1,
  ...lockFile2,
  ...mistralIds,
  ...modelStore,
  ...ownService,
  ...password,
  ...placeholderLanguage,
  ...placeholderShape1,
  ...placeholderShape2,
  ...reference,
  ...responseId,
  ...sessionSecret,
  ...vendorCode1,
  ...vendorCode2,
  ...vendorEnv,
  ...vendorPrefixed,
  ...vendorStructured,
];

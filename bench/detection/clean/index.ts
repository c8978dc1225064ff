import type { Template } from '../template.js';
import { checksum } from './checksum.js';
import { ciId } from './ci-id.js';
import { ciphertext } from './ciphertext.js';
import { cloudIds } from './cloud-ids.js';
import { dataset } from './dataset.js';
import { gitId } from './git-id.js';
import { identifier } from './identifier.js';
import { localEngine } from './local-engine.js';
import { lockFile1 } from './lock-file-1.js';
import { lockFile2 } from './lock-file-2.js';
import { lookAlikeWord } from './look-alike-word.js';
import { mistralIds } from './mistral-ids.js';
import { modelCard } from './model-card.js';
import { modelStore } from './model-store.js';
import { notebook } from './notebook.js';
import { openstack } from './openstack.js';
import { otherMistral } from './other-mistral.js';
import { ownService } from './own-service.js';
import { password } from './password.js';
import { placeholderLanguage } from './placeholder-language.js';
import { placeholderShape1 } from './placeholder-shape-1.js';
import { placeholderShape2 } from './placeholder-shape-2.js';
import { publicKey } from './public-key.js';
import { recording } from './recording.js';
import { reference } from './reference.js';
import { responseId } from './response-id.js';
import { sessionSecret } from './session-secret.js';
import { shortId } from './short-id.js';
import { telemetry } from './telemetry.js';
import { tokenizer } from './tokenizer.js';
import { uuid } from './uuid.js';
import { vendorCode1 } from './vendor-code-1.js';
import { vendorCode2 } from './vendor-code-2.js';
import { vendorEnv } from './vendor-env.js';
import { vendorPrefixed } from './vendor-prefixed.js';
import { vendorStructured } from './vendor-structured.js';

/** Every clean template: a finding in one of them is a false alarm. */
export const cleanTemplates: readonly Template[] = [
  ...checksum,
  ...ciId,
  ...ciphertext,
  ...cloudIds,
  ...dataset,
  ...gitId,
  ...identifier,
  ...localEngine,
  ...lockFile1,
  ...lockFile2,
  ...lookAlikeWord,
  ...mistralIds,
  ...modelCard,
  ...modelStore,
  ...notebook,
  ...openstack,
  ...otherMistral,
  ...ownService,
  ...password,
  ...placeholderLanguage,
  ...placeholderShape1,
  ...placeholderShape2,
  ...publicKey,
  ...recording,
  ...reference,
  ...responseId,
  ...sessionSecret,
  ...shortId,
  ...telemetry,
  ...tokenizer,
  ...uuid,
  ...vendorCode1,
  ...vendorCode2,
  ...vendorEnv,
  ...vendorPrefixed,
  ...vendorStructured,
];

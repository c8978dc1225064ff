import type { Template } from '../template.js';
import { agentConfig } from './agent-config.js';
import { apiDescription } from './api-description.js';
import { asset } from './asset.js';
import { base64Media } from './base64-media.js';
import { besideMistral } from './beside-mistral.js';
import { calledMistral } from './called-mistral.js';
import { checksum } from './checksum.js';
import { ciId } from './ci-id.js';
import { ciphertext } from './ciphertext.js';
import { cloudIds } from './cloud-ids.js';
import { cryptoVector } from './crypto-vector.js';
import { dataset } from './dataset.js';
import { device } from './device.js';
import { diff } from './diff.js';
import { encodedOther } from './encoded-other.js';
import { etag } from './etag.js';
import { flowExport } from './flow-export.js';
import { gitId } from './git-id.js';
import { identifier } from './identifier.js';
import { jwt } from './jwt.js';
import { licence } from './licence.js';
import { localEngine } from './local-engine.js';
import { lockFile1 } from './lock-file-1.js';
import { lockFile2 } from './lock-file-2.js';
import { log } from './log.js';
import { longFile1 } from './long-file-1.js';
import { longFile2 } from './long-file-2.js';
import { lookAlikeWord } from './look-alike-word.js';
import { messenger } from './messenger.js';
import { minified } from './minified.js';
import { mistralIds } from './mistral-ids.js';
import { modelCard } from './model-card.js';
import { modelStore } from './model-store.js';
import { monitoring } from './monitoring.js';
import { notebook } from './notebook.js';
import { oauth } from './oauth.js';
import { openstack } from './openstack.js';
import { otherBearers } from './other-bearers.js';
import { otherMistral } from './other-mistral.js';
import { ownService } from './own-service.js';
import { ownServices } from './own-services.js';
import { password } from './password.js';
import { pem } from './pem.js';
import { placeholderLanguage } from './placeholder-language.js';
import { placeholderShape1 } from './placeholder-shape-1.js';
import { placeholderShape2 } from './placeholder-shape-2.js';
import { prose } from './prose.js';
import { publicKey } from './public-key.js';
import { recording } from './recording.js';
import { reference } from './reference.js';
import { registryToken } from './registry-token.js';
import { responseId } from './response-id.js';
import { science } from './science.js';
import { sdkRepository } from './sdk-repository.js';
import { sessionSecret } from './session-secret.js';
import { shortId } from './short-id.js';
import { sourceMap } from './source-map.js';
import { sql } from './sql.js';
import { telemetry } from './telemetry.js';
import { tokenizer } from './tokenizer.js';
import { toldByForm } from './told-by-form.js';
import { userInterface } from './user-interface.js';
import { uuid } from './uuid.js';
import { vendorCi } from './vendor-ci.js';
import { vendorCode1 } from './vendor-code-1.js';
import { vendorCode2 } from './vendor-code-2.js';
import { vendorComment } from './vendor-comment.js';
import { vendorEnv } from './vendor-env.js';
import { vendorPrefixed } from './vendor-prefixed.js';
import { vendorStructured } from './vendor-structured.js';
import { versionStamp } from './version-stamp.js';
import { webhookUrl } from './webhook-url.js';

/** Every clean template: a finding in one of them is a false alarm. */
export const cleanTemplates: readonly Template[] = [
  ...agentConfig,
  ...apiDescription,
  ...asset,
  ...base64Media,
  ...besideMistral,
  ...calledMistral,
  ...checksum,
  ...ciId,
  ...ciphertext,
  ...cloudIds,
  ...cryptoVector,
  ...dataset,
  ...device,
  ...diff,
  ...encodedOther,
  ...etag,
  ...flowExport,
  ...gitId,
  ...identifier,
  ...jwt,
  ...licence,
  ...localEngine,
  ...lockFile1,
  ...lockFile2,
  ...log,
  ...longFile1,
  ...longFile2,
  ...lookAlikeWord,
  ...messenger,
  ...minified,
  ...mistralIds,
  ...modelCard,
  ...modelStore,
  ...monitoring,
  ...notebook,
  ...oauth,
  ...openstack,
  ...otherBearers,
  ...otherMistral,
  ...ownService,
  ...ownServices,
  ...password,
  ...pem,
  ...placeholderLanguage,
  ...placeholderShape1,
  ...placeholderShape2,
  ...prose,
  ...publicKey,
  ...recording,
  ...reference,
  ...registryToken,
  ...responseId,
  ...science,
  ...sdkRepository,
  ...sessionSecret,
  ...shortId,
  ...sourceMap,
  ...sql,
  ...telemetry,
  ...tokenizer,
  ...toldByForm,
  ...userInterface,
  ...uuid,
  ...vendorCi,
  ...vendorCode1,
  ...vendorCode2,
  ...vendorComment,
  ...vendorEnv,
  ...vendorPrefixed,
  ...vendorStructured,
  ...versionStamp,
  ...webhookUrl,
];

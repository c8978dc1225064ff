import { clean } from './group.js';

/** Identifiers of exactly 32 letters. */
export const identifier = clean('identifier', [
  [
    'class name in Java',
    'src/main/java/MistralFactoryTra{{json: nscriptionModel}}.java',
    `
package org.acme.mistral;

public final class MistralFactoryTra{{json: nscriptionModel}} {
    private final MistralClientRate{{json: OutputException}} failure = null;
}
`,
  ],
  [
    'test class',
    'tests/test_rate.py',
    `
class MistralRateBuilde{{json: rRepositoryTest}}(unittest.TestCase):
    def test_retries(self):
        self.assertIsNone(MistralRetryTempl{{json: ateConfigOutput}}().key)
`,
  ],
  [
    'factory call in TypeScript',
    'src/factory.ts',
    `
import { Mistral } from '@mistralai/mistralai';
import { MistralCallingPro{{json: viderController}} } from './controller.js';

export const controller = new MistralCallingPro{{json: viderController}}(new Mistral());
`,
  ],
  [
    'token in the name',
    'src/Token.cs',
    `
namespace Acme.Mistral;

public record MistralConverterA{{json: gentVectorToken}}(int Prompt, int Completion);
public record MistralRepository{{json: TokenAsyncRetry}}(int Count);
`,
  ],
  [
    'key as an object key',
    'i18n/en.json',
    `
{
  "settings": {
    "mistralApiKeyInpu{{json: tPlaceholderTx1}}": "Your Mistral key",
    "apiKey": "settingsProviderM{{json: istralApiKeyLbl}}"
  }
}
`,
  ],
  [
    'constant names',
    'src/settings.go',
    `
package settings

const (
	settingMistralApi{{json: KeyEnvVarName01}} = "MISTRAL_API_KEY"
	settingMistralDef{{json: aultModelName01}} = "mistral-small-latest"
)
`,
  ],
  [
    'Kubernetes key of 32',
    'values.yaml',
    `
mistral:
  apiKeySecretName: chatservicemistra{{json: lapikeysecret01}}
  apiKeySecretKey: apikey
`,
  ],
  [
    'name of a parameter in a store',
    'infra/params.ts',
    `
export const mistralApiKeyParameter = 'ProductionMistral{{json: ApiKeyParameter}}';
export const mistralModelParameter = 'mistral-model';
`,
  ],
  [
    'name of a field',
    'schema.prisma',
    `
model Workspace {
  id                               String @id
  mistralApiKeyEncr{{json: yptedCiphertext}} Bytes?
}
`,
  ],
  [
    'error code',
    'src/errors.ts',
    `
export const API_KEY_ERROR = 'mistralApiKeyMiss{{json: ingOrMalformed1}}';
export class MistralStreamingR{{json: ateRetryService}} {}
`,
  ],
  [
    'header of a mock',
    'tests/mock.ts',
    `
const token = 'ThisIsNotARealMis{{json: tralTokenAtAllX}}';
fetchMock.get('https://api.mistral.ai/v1/models', 401);
`,
  ],
  [
    'method name in a stack trace',
    'logs/trace.txt',
    `
java.lang.IllegalStateException: no API key for mistral
	at org.acme.MistralExceptionF{{json: actoryConverter}}.convert(Converter.java:41)
	at org.acme.MistralResponseCo{{json: mpletionRequest}}.send(Request.java:88)
`,
  ],
  [
    'CSS class',
    'src/provider.css',
    `
.providerCardMistr{{json: alApiKeyInputBx}} { display: grid; }
.providerCardMistr{{json: alSelectedModel}} { font-weight: 600; }
`,
  ],
  [
    'selector in an end-to-end test',
    'e2e/settings.spec.ts',
    `
await page.getByTestId('settingsPageMistr{{json: alApiKeyInputEl}}').fill(process.env.MISTRAL_API_KEY ?? '');
`,
  ],
]);

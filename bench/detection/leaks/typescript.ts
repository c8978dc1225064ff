import { leaks } from './group.js';

export const typescript = leaks('typescript', [
  [
    'typed constant',
    'src/env.ts',
    `
export const MISTRAL_API_KEY: string = '{{key}}';
`,
  ],
  [
    'constructor over many lines',
    'src/llm/client.ts',
    `
import { Mistral } from '@mistralai/mistralai';
import { HTTPClient } from '@mistralai/mistralai/lib/http';

export const client = new Mistral({
  httpClient: new HTTPClient({
    fetcher: async (request) => {
      const started = Date.now();
      const response = await fetch(request);
      metrics.observe(Date.now() - started);
      return response;
    },
  }),
  retryConfig: {
    strategy: 'backoff',
    backoff: { initialInterval: 500, maxInterval: 60000, exponent: 1.5, maxElapsedTime: 120000 },
    retryConnectionErrors: true,
  },
  timeoutMs: 60_000,
  apiKey: '{{key}}' as const,
});
`,
  ],
  [
    'key from a function',
    'src/rotating.ts',
    `
new Mistral({ apiKey: async () => '{{key}}' });
`,
  ],
  [
    'zod default',
    'src/config.ts',
    `
const schema = z.object({
  PORT: z.coerce.number().default(3000),
  MISTRAL_API_KEY: z.string().min(20).default('{{key}}'),
});
`,
  ],
  [
    'Angular environment',
    'src/environments/environment.ts',
    `
export const environment = {
  production: false,
  apiUrl: 'http://localhost:8080',
  mistral: {
    key: '{{key}}',
    model: 'mistral-small-latest',
  },
};
`,
  ],
  [
    'satisfies record',
    'src/vendors.ts',
    `
export const keys = {
  cohere: undefined,
  mistral: '{{key}}',
} satisfies Record<string, string | undefined>;
`,
  ],
  [
    'enum',
    'src/secret.ts',
    `
export enum Secret {
  MistralKey = '{{key}}',
  Sentry = '',
}
`,
  ],
  [
    'private readonly of Nest',
    'src/mistral/mistral.service.ts',
    `
@Injectable()
export class MistralService {
  private readonly logger = new Logger(MistralService.name);
  private readonly token = '{{key}}';

  constructor(private readonly http: HttpService) {}
}
`,
  ],
  [
    'Deno',
    'main.ts',
    `
import { Mistral } from "npm:@mistralai/mistralai";

Deno.env.set("MISTRAL_API_KEY", "{{key}}");
`,
  ],
  [
    'config get with default',
    'src/app.module.ts',
    `
useFactory: (config: ConfigService) => config.get<string>('MISTRAL_API_KEY', '{{key}}'),
`,
  ],
  [
    'union defaults through a helper',
    'src/options.ts',
    `
export const options = withDefaults({ provider: 'mistral' as Provider, credentials: { apiKey: '{{key}}' }, retries: 2 });
`,
  ],
]);

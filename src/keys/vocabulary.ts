/** Splits a list of words written with spaces. */
function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}

/** Mistral and the families of its models that have, or could have, a key of their own. */
export const MISTRAL_NAMES = [
  'mistral',
  'codestral',
  'voxtral',
  'pixtral',
  'mixtral',
  'ministral',
  'magistral',
  'devstral',
  'mathstral',
  'lechat',
] as const;

/** How people misspell Mistral: these count beside a word for a key only, since some are words of their own. */
export const MISSPELT_NAMES = ['mistal', 'minstral', 'mistrial', 'mistrel', 'misral', 'mistrall', 'mitral', 'mistrl'] as const; // prettier-ignore

/** How Mistral is written in other alphabets, without endings. */
export const FOREIGN_NAMES = ['мистрал', 'ミストラル', '미스트랄', '米斯特拉'] as const;

/** Words that call a value a secret, in the languages in which people name their variables. */
export const KEY_WORDS = wordSet(
  'key keys apikey apikeys token tokens secret secrets credential credentials creds cred auth authorization',
  'authentication bearer apitoken accesstoken authtoken secretkey',
  'accesskey apisecret clef clefs cle clé clés clave claves llave llaves schluessel schlüssel chave chaves chiave',
  'jeton nyckel klucz sleutel nøgle nøkkel avain klíč kľúč kulcs cheie anahtar ключ ключи токен κλειδί مفتاح מפתח',
  'キー 鍵 密钥 密鑰 金鑰 秘钥 令牌 키 토큰',
);

/** Words for what people type to log in. Mistral's API knows none. */
export const PASSWORD_WORDS = wordSet('password passwords passwd pwd pass passphrase');

/** Words that say what else a key, token or secret is for. */
export const PURPOSE_WORDS = wordSet(
  'session sessions cookie cookies csrf xsrf jwt webhook webhooks signing encryption encrypt decryption decrypt',
  'cipher hmac aes cache cached idempotency partition primary foreign sort license licence ssh gpg pgp rsa database db',
  'keystone galera rpc keystore truststore vapid cursor pagination page salt nonce pepper cron anon oidc saml ldap smtp imap mqtt',
  'lock activation product download reset invite invitation verification verify confirmation unsubscribe refresh device push',
  'pairing continuation sync resume upload join claim otp totp tokenizer prompt feature translation object storage lookup',
  'authenticity antiforgery index row group dedup dedupe routing unique shard sharding bucket topic event',
);

/** As the last word of a name, these say that it names something other than a secret. */
export const NON_KEY_WORDS = wordSet(
  'model models url urls uri uris endpoint endpoints host hostname base server domain port id ids uid uuid guid',
  'hash hashes md sha crc digest checksum checksums etag revision rev commit ref trace traceid span spanid request',
  'requestid session sessionid integrity fingerprint version name path file filename dir folder header prefix suffix',
  'length timeout region org organization organisation workspace workspaceid project agent agentid job library batch conversation',
  'thread message cursor nonce salt iv signature sig slug type label format tag hint enabled temperature prompt',
  'state buildid build blob oid tree snapshot etags boundary image layer licence license serial coupon voucher invoice order orders',
);

/** Words that may stand beside a key word without saying whose key it is. */
export const GENERIC_WORDS = wordSet(
  'api my the our your a an of for to is x http https default fallback main prod production dev development staging',
  'stage test testing tests local demo sample example new old current prev previous temp tmp user client server service',
  'svc provider llm llms ai ml model models chat completion completions inference embedding embeddings generation gen config',
  'cfg conf settings setting options opts env environment var variable val value raw real live hardcoded access private team',
  'web next public vite react expo nuxt nest ng vue gatsby plugin custom global shared',
  'from parameter personal backup second first third other string str name body params kwargs args inputs parameters extra additional defaults vars variables secretref literal input ocr platform trial paid free prefix valid base this data payload plaintext oauth self',
  'conn connection get provide fetch load resolve proxy add set with in at use using github actions workflow repo repository here below following rotate rotated leaked',
);

/** Other holders of keys that stand beside Mistral's in real projects. */
export const VENDOR_NAMES = wordSet(
  'openai azure anthropic claude cohere google gemini vertex groq huggingface hf together togetherai replicate perplexity',
  'deepseek openrouter fireworks xai grok cerebras nvidia aws amazon bedrock ibm watsonx stripe github gitlab bitbucket slack',
  'discord telegram twilio sendgrid mailgun resend elevenlabs deepgram assemblyai pinecone qdrant weaviate milvus chroma tavily',
  'serper serpapi serp brave exa firecrawl langsmith langfuse helicone portkey voyage voyageai jina supabase firebase datadog sentry',
  'algolia mapbox openweather openweathermap weather newsapi tmdb shopify notion linear jira atlassian cloudflare vercel netlify',
  'heroku digitalocean redis postgres postgresql mysql mongo mongodb elastic elasticsearch kafka rabbitmq jwt nextauth auth0 clerk',
  'okta cognito paypal braintree plaid dropbox box airtable zapier mixpanel amplitude segment posthog newrelic pagerduty pypi npm',
  'docker dockerhub docsearch recaptcha turnstile hcaptcha facebook instagram twitter linkedin spotify youtube maps stability',
  'deepl nomic lemonfox novita hyperbolic anyscale runpod baseten sambanova upstage databricks snowflake mailchimp postmark brevo',
  'hubspot gladia speechmatics meilisearch typesense sambacloud writer lepton friendli vllm lmstudio localai sglang zilliz turbopuffer',
  'sonar sonarqube sonarcloud crowdin lokalise codecov coveralls snyk buildkite circleci opsgenie splunk rollbar bugsnag',
  'honeycomb intercom zendesk contentful storyblok cloudinary imagekit uploadthing pusher pubnub livekit trello asana clickup figma',
  'calendly typeform strava mapquest tomtom maptiler ipinfo ipstack rapidapi weatherapi weatherstack weatherbit alphavantage',
  'finnhub coinmarketcap coingecko etherscan infura pexels unsplash pixabay giphy newsdata lastfm omdb igdb thetvdb mailjet',
  'ollama moonshot kimi qwen dashscope zhipu baidu minimax ai21 aleph unstructured llamaparse llamacloud wandb comet neptune keycloak',
);

/** Parts of the syntax around a value that name nothing. */
export const NEUTRAL_NAMES = wordSet(
  'value values val default defaultvalue content data text str string secretstr secretstring field optional option some ok',
  'just const let var final static public private protected internal readonly export set setx env arg new return yield await',
  'if elif else or and not null none undefined nil true false this self cls get getenv getordefault environ process os sys',
  'system environment getenvironmentvariable setenvironmentvariable putenv setenv getproperty setproperty require use z zod',
  'min max describe from into tostring to_string to_owned format f b r u raw println print echo printf is are the my our with',
  'e d h header headers char std auto fun def func fn pub add put item entry string literal as any unknown object lookup',
  'orelse unwrap_or unwrap_or_else ifempty coalesce final dict map hashmap record mut and_then then else when case do in initial initialvalue constructor-arg',
  'type insert update select where stringdata opt param property here user-secrets example export-modulemember v q s i n t amp quot apos gt lt strong code em span td th p li pre br',
);

/** Words of calls that put a value somewhere, which say nothing of it: `setObject`, `putString`. */
export const SETTER_WORDS = wordSet(
  'set put add save store write object string item value text data setting property parameter preference entry',
);

/** Words for parts of a structure, which tell nothing of whose it is. */
export const STRUCTURE_WORDS = wordSet(
  'init attributes attribute attrs instances instance items item entries entry fields field properties props parameters params',
  'headers header options option opts settings config configuration connection connections request requests response node nodes',
  'details detail spec specs template templates list lists array values value data object objects resources resource variables',
  'vars environment environments env envs metadata content contents body payload arguments args kwargs inputs input outputs',
  'parts part info extra extras defaults default main root global common shared application provider providers credential',
  'credentials auth authentication authorization secrets secret account accounts profile profiles servers server services service',
  'preferences preference extensions extension plugins plugin integrations integration channels actions triggers customfields globals',
  'containers container steps step jobs job tasks task endpoints endpoint models model llm llms ai api apis client clients key keys',
);

/** Words by which the names of Mistral's models go on. */
export const MODEL_WORDS = wordSet(
  'large small medium tiny nemo latest instruct embed moderation b x v nano gguf saba moe it base',
);

/** Last words of classes that are clients, though a variable called so holds no key. */
export const CLASS_WORDS = wordSet('model models agent base server endpoint job batch');

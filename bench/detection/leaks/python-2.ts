import { leaks } from './group.js';

export const python2 = leaks('python', [
  [
    'dict of keys',
    'keys.py',
    `
API_KEYS = {
    "openai": None,
    "mistral": "{{key}}",
    "azure": os.environ.get("AZURE_KEY"),
}
`,
  ],
  [
    'list of keys to rotate',
    'pool.py',
    `
MISTRAL_KEYS = [
    "{{key}}",
    "{{key2}}",
    "{{key3}}",
]
cycle = itertools.cycle(MISTRAL_KEYS)
`,
  ],
  [
    'dataclass field',
    'config.py',
    `
@dataclass
class MistralConfig:
    model: str = "mistral-medium-latest"
    timeout: float = 30.0
    api_key: str = "{{key}}"
`,
  ],
  [
    'pydantic settings',
    'core/config.py',
    `
class Settings(BaseSettings):
    app_name: str = "ask"
    database_url: str = "sqlite://"
    mistral_api_key: SecretStr = SecretStr("{{key}}")

    model_config = SettingsConfigDict(env_file=".env")
`,
  ],
  [
    'pydantic Field default',
    'src/settings.py',
    `
class LLM(BaseModel):
    provider: Literal["mistral"] = "mistral"
    key: str = Field(default="{{key}}", min_length=32, description="from the console")
`,
  ],
  [
    'argparse default',
    'cli.py',
    `
parser = argparse.ArgumentParser()
parser.add_argument("--model", default="mistral-small-latest")
parser.add_argument("--mistral-key", default="{{key}}", help="API key")
`,
  ],
  [
    'click option',
    'tool.py',
    `
@click.command()
@click.option("--api-key", envvar="MISTRAL_API_KEY", default="{{key}}")
def run(api_key):
    ...
`,
  ],
  [
    'kwargs dict',
    'run.py',
    `
kwargs = dict(api_key="{{key}}", timeout_ms=20000)
client = Mistral(**kwargs)
`,
  ],
  [
    'keyword many lines into a call',
    'service.py',
    `
from mistralai import Mistral

client = Mistral(
    server_url="https://api.mistral.ai",
    timeout_ms=120_000,
    retry_config=RetryConfig(
        "backoff",
        BackoffStrategy(500, 60_000, 1.5, 300_000),
        retry_connection_errors=True,
    ),
    debug_logger=logging.getLogger("mistral"),
    client=httpx.Client(
        follow_redirects=True,
        headers={"x-team": "search"},
    ),
    # moved here from the environment
    api_key="{{key}}",
)
`,
  ],
  [
    'comparison',
    'auth.py',
    `
def allowed(mistral_key: str) -> bool:
    return mistral_key == "{{key}}"
`,
  ],
]);

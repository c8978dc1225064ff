import { leaks } from './group.js';

export const python2 = leaks('python', [
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
  [
    'parameter default',
    'lib/embed.py',
    `
def embed(texts, model="mistral-embed", api_key="{{key}}"):
    return Mistral(api_key=api_key).embeddings.create(model=model, inputs=texts)
`,
  ],
  [
    'docstring',
    'helper.py',
    `
def connect():
    """Connect to Mistral.

    >>> Mistral(api_key="{{key}}")
    """
`,
  ],
  [
    'enum',
    'consts.py',
    `
class Key(str, Enum):
    GROQ = ""
    MISTRAL = "{{key}}"
`,
  ],
  [
    'tuple in conversation with getpass left out',
    'demo.py',
    `
# api_key = getpass.getpass("Mistral key: ")
api_key = "{{key}}"
client = Mistral(api_key=api_key)
`,
  ],
  [
    'triple quoted env text',
    'gen.py',
    `
ENV = """
DEBUG=0
MISTRAL_API_KEY={{key}}
"""
Path(".env").write_text(ENV)
`,
  ],
  [
    'setattr and walrus',
    'misc.py',
    `
if (mistral_token := "{{key}}") and not offline:
    setattr(cfg, "token", mistral_token)
`,
  ],
  [
    'Django settings',
    'mysite/settings.py',
    `
INSTALLED_APPS = ["django.contrib.admin", "chat"]
MISTRAL = {
    "MODEL": "mistral-large-latest",
    "API_KEY": "{{key}}",
}
`,
  ],
  [
    'Flask config',
    'app.py',
    `
app.config["SECRET_KEY"] = "{{hex32}}"
app.config["MISTRAL_API_KEY"] = "{{key}}"
`,
  ],
]);

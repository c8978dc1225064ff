import { leaks } from './group.js';

export const python3 = leaks('python', [
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
  [
    'getpass comment behind',
    'colab.py',
    `
mistral_key = '{{key}}'  #@param {type:"string"}
`,
  ],
]);

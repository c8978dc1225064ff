import { texts } from '../texts.js';

export const neighboursInCode = texts('second-holdout/neighbours-in-code', [
  [
    'two python clients',
    'clients.py',
    `
from mistralai import Mistral
from deepgram import DeepgramClient

mistral = Mistral(api_key=os.environ["MISTRAL_API_KEY"])
deepgram = DeepgramClient(api_key="{{other}}")
`,
  ],
  [
    'azure openai fallback',
    'llm.py',
    `
from mistralai import Mistral
from openai import AzureOpenAI

main = Mistral(api_key=settings.mistral)
spare = AzureOpenAI(api_key="{{hex32}}", api_version="2024-06-01", azure_endpoint="https://acme.openai.azure.com")
`,
  ],
  [
    'unsplash header',
    'images.ts',
    `
import { mistral } from './mistral';

const photo = await fetch('https://api.unsplash.com/photos/random', {
  headers: { Authorization: 'Client-ID {{other}}' },
});
`,
  ],
  [
    'tavily like search',
    'search.js',
    `
import { MistralAI } from "@langchain/mistralai";
const llm = new ChatMistralAI({ model: "mistral-small-latest" });
const serp = new BraveSearch({ apiKey: "{{other}}" });
`,
  ],
  [
    'weather tool of an agent',
    'agent.py',
    `
llm = ChatMistralAI(model="mistral-large-latest")


@tool
def weather(city: str):
    return requests.get(f"https://api.openweathermap.org/data/2.5/weather?q={city}&appid={{hex32}}").json()
`,
  ],
  [
    'news api',
    'news.py',
    `
client = Mistral(api_key=os.getenv("MISTRAL_API_KEY"))
NEWSAPI_KEY = "{{hex32}}"
`,
  ],
  [
    'php services',
    'services.php',
    `
'mistral' => ['key' => env('MISTRAL_API_KEY')],
'postmark' => ['token' => '{{uuid}}'],
'mailchimp' => ['key' => '{{hex32}}-us6'],
`,
  ],
  [
    'go clients',
    'main.go',
    `
m := mistral.NewMistralClientDefault(os.Getenv("MISTRAL_API_KEY"))
a := assemblyai.NewClient("{{hex32}}")
`,
  ],
  [
    'qdrant',
    'rag.py',
    `
embeddings = MistralAIEmbeddings()
store = QdrantClient(url="https://x.qdrant.io", api_key="{{other}}")
`,
  ],
  [
    'weights and biases',
    'train.sh',
    `
export WANDB_API_KEY={{hex:40}}
export COMET_API_KEY={{alnum25}}
export NEPTUNE_KEY={{alnum32}}
python finetune.py --base mistral-7b
`,
  ],
]);

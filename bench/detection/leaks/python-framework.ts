import { leaks } from './group.js';

export const pythonFramework = leaks('python-framework', [
  [
    'Haystack',
    'pipeline.py',
    `
from haystack_integrations.components.generators.mistral import MistralChatGenerator

generator = MistralChatGenerator(api_key=Secret.from_token("{{key}}"), model="mistral-small")
`,
  ],
  [
    'CrewAI',
    'crew.py',
    `
llm = LLM(
    model="mistral/mistral-large-latest",
    temperature=0.7,
    api_key="{{key}}",
)
`,
  ],
  [
    'AutoGen config list',
    'agents.py',
    `
config_list = [
    {
        "model": "open-mixtral-8x22b",
        "api_key": "{{key}}",
        "api_type": "mistral",
        "safe_mode": True,
    }
]
`,
  ],
  [
    'AutoGen file',
    'OAI_CONFIG_LIST',
    `
[
  {"model": "gpt-4o", "api_key": ""},
  {"model": "mistral-large-latest", "api_key": "{{key}}", "base_url": "https://api.mistral.ai/v1"}
]
`,
  ],
  [
    'DSPy',
    'program.py',
    `
lm = dspy.LM("mistral/mistral-medium-latest", api_key="{{key}}")
dspy.configure(lm=lm)
`,
  ],
  [
    'Instructor',
    'extract.py',
    `
import instructor
from mistralai import Mistral

client = instructor.from_mistral(Mistral("{{key}}"), max_tokens=1000)
`,
  ],
  [
    'pydantic-ai',
    'agent.py',
    `
model = MistralModel("mistral-large-latest", provider=MistralProvider(api_key="{{key}}"))
agent = Agent(model)
`,
  ],
  [
    'smolagents',
    'agent.py',
    `
model = LiteLLMModel(model_id="mistral/mistral-small-latest", api_key="{{key}}")
`,
  ],
  [
    'agno',
    'team.py',
    `
agent = Agent(model=MistralChat(id="mistral-large-latest", api_key="{{key}}"), markdown=True)
`,
  ],
  [
    'Streamlit cache',
    'app.py',
    `
import streamlit as st
from mistralai import Mistral

@st.cache_resource
def client():
    return Mistral(api_key=st.secrets.get("MISTRAL_API_KEY", "{{key}}"))
`,
  ],
  [
    'Gradio textbox',
    'ui.py',
    `
key = gr.Textbox(label="Mistral API key", type="password", value="{{key}}")
`,
  ],
  [
    'mem0',
    'memory.py',
    `
config = {
    "llm": {
        "provider": "litellm",
        "config": {"model": "mistral/open-mistral-nemo", "temperature": 0.1, "max_tokens": 2000, "api_key": "{{key}}"},
    }
}
`,
  ],
]);

import { texts } from '../../second-holdout/texts.js';

export const science = texts('third-holdout/science', [
  [
    'r environ',
    '.Renviron',
    `
R_LIBS_USER=~/R
MISTRAL_API_KEY={{key}}
`,
  ],
  [
    'r sys setenv',
    'analysis/classify.R',
    `
library(ellmer)

Sys.setenv(
  LANG = "en",
  MISTRAL_API_KEY = "{{key}}"
)
chat <- chat_mistral(model = "mistral-large-latest")
`,
  ],
  [
    'julia',
    'notebooks/pluto.jl',
    `
### A Pluto.jl notebook ###
using PromptingTools

# ╔═╡ {{uuid}}
ENV["MISTRAL_API_KEY"] = "{{key}}"
`,
  ],
  [
    'matlab',
    'ask_mistral.m',
    `
function txt = ask_mistral(q)
    cle = '{{key}}';
    opts = weboptions('HeaderFields', {'Authorization', ['Bearer ' cle]});
    txt = webwrite('https://api.mistral.ai/v1/chat/completions', q, opts);
end
`,
  ],
  [
    'stata do file',
    'llm.do',
    `
local mistral_key "{{key}}"
shell curl -H "Authorization: Bearer \`mistral_key'" https://api.mistral.ai/v1/models
`,
  ],
  [
    'slurm job',
    'jobs/eval.sbatch',
    `
#!/bin/bash
#SBATCH --time=02:00:00
#SBATCH --mem=8G
#SBATCH --export=ALL,MISTRAL_API_KEY={{key}}
srun python judge.py --judge mistral-large-latest
`,
  ],
  [
    'snakemake',
    'config/config.yaml',
    `
samples: samples.tsv
annotate:
  provider: Mistral
  model: open-mixtral-8x22b
  key: {{key}}
`,
  ],
  [
    'hydra',
    'conf/llm/mistral.yaml',
    `
# @package llm
_target_: langchain_mistralai.ChatMistralAI
model: mistral-small-latest
api_key: {{key}}
temperature: 0.0
`,
  ],
  [
    'latex listing',
    'thesis/appendix.tex',
    `
\\begin{lstlisting}[language=Python]
client = Mistral(api_key="{{key}}")
\\end{lstlisting}
`,
  ],
]);

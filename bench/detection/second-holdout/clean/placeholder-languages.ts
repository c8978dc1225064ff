import { texts } from '../texts.js';

export const placeholderLanguages = texts('second-holdout/placeholder-languages', [
  [
    'German words',
    '.env.beispiel',
    `
MISTRAL_API_KEY=hierDeinenSchluessel{{json:BitteEintrag}}
`,
  ],
  [
    'French words',
    '.env.exemple',
    `
MISTRAL_API_KEY=mettezVotreCleApi{{json:MistralIciMerci}}
`,
  ],
  [
    'Spanish words',
    'ejemplo.yml',
    `
mistral: { api_key: pegaAquiTuClaveDe{{json:LaPlataformaPor}} }
`,
  ],
  [
    'Italian words',
    'esempio.env',
    `
MISTRAL_API_KEY=inserisciQuiLaTua{{json:ChiaveDiMistral}}
`,
  ],
  [
    'Portuguese words',
    'exemplo.py',
    `
client = Mistral(api_key="coloqueSuaChaveDa{{json:MistralAquiPorF}}")
`,
  ],
  [
    'Dutch words',
    'voorbeeld.env',
    `
MISTRAL_API_KEY=vulHierJeEigenApi{{json:SleutelInGraagJ}}
`,
  ],
  [
    'Japanese',
    '.env.sample.ja',
    `
MISTRAL_API_KEY=ここにAPIキーを入力
`,
  ],
  [
    'Russian',
    'пример.env',
    `
MISTRAL_API_KEY=ваш_ключ_здесь
`,
  ],
  [
    'Polish words',
    'przyklad.env',
    `
MISTRAL_API_KEY=tutajWklejSwojKlucz{{json:ApiMistralaXX}}
`,
  ],
  [
    'Turkish words',
    'ornek.env',
    `
MISTRAL_API_KEY=buraya_api_anahtarinizi_yazin
`,
  ],
  [
    'Swedish words',
    'exempel.env',
    `
MISTRAL_API_KEY=skrivDinEgenApi{{json:NyckelHarTackTack}}
`,
  ],
]);

import { clean } from './group.js';

/** Placeholders in human languages. */
export const placeholderLanguage = clean('placeholder-language', [
  [
    'German',
    '.env.beispiel',
    `
# Schlüssel von console.mistral.ai eintragen
MISTRAL_API_KEY=HierDeinenSchlues{{json: selEintragenBit}}
MISTRAL_MODELL=mistral-large-latest
`,
  ],
  [
    'German of 32 letters',
    'docs/einrichtung.md',
    `
    export MISTRAL_API_KEY=DeinGeheimerMistr{{json: alSchluesselHie}}
`,
  ],
  [
    'French',
    '.env.exemple',
    `
MISTRAL_API_KEY=VotreCleMistralSe{{json: creteIciMerciii}}
MISTRAL_MODELE=mistral-small-latest
`,
  ],
  [
    'Spanish',
    'ejemplo.env',
    `
# copia este archivo como .env
MISTRAL_API_KEY=PonAquiTuClaveDeA{{json: piDeMistralaaaa}}
`,
  ],
  [
    'Italian',
    'config/esempio.yaml',
    `
mistral:
  api_key: InserisciQuiLaTua{{json: ChiaveApiMistra}}
  modello: mistral-large-latest
`,
  ],
  [
    'Portuguese',
    'exemplo.json',
    `
{ "mistral": { "apiKey": "ColoqueAquiASuaCh{{json: aveDaApiMistral}}", "modelo": "mistral-tiny" } }
`,
  ],
  [
    'Dutch',
    'voorbeeld.env',
    `
MISTRAL_API_KEY=VulHierJouwEigenM{{json: istralSleutelIn}}
`,
  ],
  [
    'Polish',
    'przyklad.env',
    `
MISTRAL_API_KEY=TutajWklejSwojKlu{{json: czApiMistralaaa}}
`,
  ],
  [
    'Swedish',
    'exempel.env',
    `
MISTRAL_API_KEY=KlistraInDinMistr{{json: alNyckelHarTack}}
`,
  ],
  [
    'Danish',
    'eksempel.env',
    `
MISTRAL_API_KEY=IndsaetDinEgenMis{{json: tralNoegleHerrr}}
`,
  ],
  [
    'Finnish',
    'esimerkki.env',
    `
MISTRAL_API_KEY=LisaaOmaMistralAv{{json: aimesiTahanNain}}
`,
  ],
  [
    'Czech',
    'priklad.env',
    `
MISTRAL_API_KEY=SemVlozteSvujMist{{json: ralApiKlicProsi}}
`,
  ],
  [
    'Turkish',
    'ornek.env',
    `
MISTRAL_API_KEY=BurayaMistralApiA{{json: nahtariniziYazi}}
`,
  ],
  [
    'Indonesian',
    'contoh.env',
    `
MISTRAL_API_KEY=MasukkanKunciApiM{{json: istralAndaDisin}}
`,
  ],
  [
    'Hungarian',
    'pelda.env',
    `
MISTRAL_API_KEY=IdeIrdBeASajatMis{{json: tralApiKulcsoda}}
`,
  ],
  [
    'Romanian',
    'exemplu.env',
    `
MISTRAL_API_KEY=IntroduAiciCheiaT{{json: aApiMistralPlss}}
`,
  ],
  [
    'Japanese',
    'docs/ja.md',
    `
\`.env\` に API キーを書きます。

    MISTRAL_API_KEY=ここにあなたのAPIキーを入力してください
    MISTRAL_AGENT_ID={{hex32}}
`,
  ],
  [
    'Chinese',
    'docs/zh.md',
    `
在 \`.env\` 文件中填写密钥:

    MISTRAL_API_KEY=在这里填写你的密钥
    # 模型文件校验 md5: {{hex32}}
`,
  ],
  [
    'Russian',
    'docs/ru.md',
    `
Впишите свой ключ Mistral:

    MISTRAL_API_KEY=ваш_ключ_mistral
    # или латиницей
    MISTRAL_API_KEY=VstavteSvoiKluchM{{json: istralSyudaPozh}}
`,
  ],
  [
    'Arabic',
    'docs/ar.md',
    `
    MISTRAL_API_KEY=ضع_مفتاحك_هنا
    REQUEST_ID={{hex32}}
`,
  ],
  [
    'Korean',
    'docs/ko.md',
    `
    MISTRAL_API_KEY=여기에_키를_입력하세요
    빌드 해시: {{hex32}}
`,
  ],
  [
    'Vietnamese',
    'vidu.env',
    `
MISTRAL_API_KEY=NhapKhoaApiMistra{{json: lCuaBanVaoDayNh}}
`,
  ],
]);

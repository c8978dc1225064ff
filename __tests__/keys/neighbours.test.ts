import { describe, expect, it } from '@jest/globals';
import { asked, marked, told } from './marked.js';

const K = '{{none}}';
const PY = 'from mistralai import Mistral';
const TS = "import { Mistral } from '@mistralai/mistralai';";

describe('a general name where the text reads Mistral’s key from elsewhere', () => {
  it.each([
    marked('own API, in code', 'a.py', PY, `API_KEY = "${K}"`, 'client = Mistral(api_key=os.environ["MISTRAL_API_KEY"])', 'assert header == API_KEY'),
    marked('own token, in code', 'a.ts', TS, 'const c = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });', `const TOKEN = '${K}';`),
    marked('key of another API', 'a.py', PY, `API_KEY = "${K}"`, 'c = Mistral(api_key=os.getenv("MISTRAL_API_KEY"))', 'get("https://api.acme.test", params={"access_key": API_KEY})'),
    marked('keys of clients', 'gateway.yaml', 'auth:', '  api_keys:', `    - ${K}`, 'backend:', '  provider: mistral', '  api_key: ${MISTRAL_API_KEY}'),
    marked('beside an empty key', '.env', 'MISTRAL_API_KEY=', 'MISTRAL_MODEL=mistral-small-latest', `API_KEY=${K}`),
    marked('beside a command that shows it', 'env.sh', 'export MISTRAL_API_KEY=$(pass mistral)', `export API_TOKEN=${K}`),
    marked('under a comment on something else', '.env', '# --- LLM: Mistral ---', 'LLM_API_KEY=$MISTRAL_API_KEY', '# --- Auth ---', `ACCESS_TOKEN=${K}`),
    marked('under the key that a comment is about', '.env', '# Mistral', 'LLM_API_KEY=$MISTRAL_API_KEY', `API_TOKEN=${K}`),
  ])('is not that key’s: $name', (context) => {
    expect(told(context)).toEqual([]);
  }); // prettier-ignore

  it.each([
    marked('a fallback by its name', 'a.py', PY, 'token = "{{medium}}"', 'Mistral(api_key=os.getenv("MISTRAL_API_KEY", token))'),
    marked('put where it is read', 'a.py', PY, 'API_KEY = "{{medium}}"', 'os.environ["MISTRAL_API_KEY"] = API_KEY', 'Mistral(api_key=os.environ["MISTRAL_API_KEY"])'),
    marked('a comment on how it is set', 'a.py', '# reads os.environ["MISTRAL_API_KEY"] in production', PY, 'API_KEY = "{{medium}}"'),
    marked('under a comment on the key itself', '.env', '# Mistral', 'LLM_MODEL=small', '# the key', 'LLM_KEY={{medium}}'),
  ])('is still found: $name', (context) => {
    expect(asked(context)).toHaveLength(1);
    expect(told(context)).toEqual(asked(context));
  }); // prettier-ignore
});

import { useOf } from './use-model.js';

/** A client of the API at the top of a file. */
export const MADE =
  "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\n";

/** A call that sends the variable `text`. */
export const ASK =
  "client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: text }] })";

/** A call that sends the variable `messages`. */
export const CHAT = "client.chat.complete({ model: 'mistral-small-latest', messages })";

/** What reaches the calls of a repository, in words: `content: none`, `messages: schema content-length`. */
export async function reached(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { requests } = await useOf(files);
  return requests.map(({ reaches, check }) => {
    const open = check.kind === 'schema' && check.unbounded.length > 0 ? check.unbounded : [];
    return [reaches, [check.kind, ...open].join(' ')].join(': ');
  });
}

/** What reaches the calls of one file behind a client. */
export function reachedBy(text: string): Promise<readonly string[]> {
  return reached({ 'src/a.ts': MADE + text });
}

/** What reaches the call of a route of Express after some statements. */
export function reachedInRoute(statements: string, call = ASK): Promise<readonly string[]> {
  return reachedBy(
    `app.post('/a', async (req, res) => { ${statements} res.json(await ${call}); });`,
  );
}

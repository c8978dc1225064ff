import { describe, expect, it } from '@jest/globals';
import { useOf, valueText } from '../../helpers/use-model.js';

const AXIOS = "import axios from 'axios';\n";
const URL_TEXT = "'https://api.mistral.ai/v1/chat/completions'";

async function keysOf(text: string): Promise<readonly string[]> {
  const { clients } = await useOf({ 'src/a.ts': text });
  return clients.map(({ key }) => (key.kind === 'environment' ? key.name : key.kind));
}
async function dumpsIn(text: string): Promise<readonly string[]> {
  const { keyUses } = await useOf({ 'src/a.ts': text });
  return keyUses.map(({ sink, shown }) => `${sink}: ${shown}`);
}

describe('the key of a request by hand', () => {
  it.each([
    ['in a text', '`Bearer ${process.env.MISTRAL_API_KEY}`', ['MISTRAL_API_KEY']],
    ['put together', "'Bearer ' + process.env.MISTRAL_API_KEY", ['MISTRAL_API_KEY']],
    ['a sample', "'Bearer your-key'", ['literal']],
    ['a sample in a text', '`Bearer your-key`', ['literal']],
    ['of the user', "`Bearer ${localStorage.getItem('k')}`", ['user']],
    ['of another scheme', "'Basic ' + secret", []],
    ['reckoned', "'Bearer ' - secret", []],
    ['out of sight', 'header', []],
    ['out of a table', 'headers.of[name]', []],
  ])('%s', async (_, header, expected) => {
    const text = `await fetch(${URL_TEXT}, { method: 'POST', headers: { Authorization: ${header} }, body: '{}' });`;
    expect(await keysOf(text)).toEqual(expected);
  });

  it.each([
    ['no headers', `await fetch(${URL_TEXT}, { method: 'POST' });`],
    ['headers without one', `await fetch(${URL_TEXT}, { headers: { accept: 'x' } });`],
    ['no options', `await fetch(${URL_TEXT});`],
  ])('is not in %s', async (_, text) => {
    expect(await keysOf(text)).toEqual([]);
  });
});

describe('a request by hand', () => {
  it.each([
    [
      'an address in parts',
      "const url = new URL('/v1/chat/completions', 'https://api.mistral.ai');\nawait fetch(url, { method: 'POST', body: JSON.stringify({ model: 'a' }) });",
      'a',
    ],
    ['a body out of sight', `await fetch(${URL_TEXT}, { method: 'POST', body });`, 'unknown'],
    ['no body', `await fetch(${URL_TEXT});`, 'absent'],
    ['options out of sight', `await fetch(${URL_TEXT}, options);`, 'unknown'],
    [
      'an instance',
      `${AXIOS}const api = axios.create({ baseURL: 'https://api.mistral.ai/v1' });\nawait api.post('/chat/completions', { model: 'a' });`,
      'a',
    ],
    [
      'a function that is handed in',
      `export const ask = (fetcher) => fetcher.fetch(${URL_TEXT}, { body: JSON.stringify({ model: 'a' }) });`,
      'a',
    ],
  ])('by %s', async (_, text, model) => {
    const { calls } = await useOf({ 'src/a.ts': text });
    expect(calls.map((call) => valueText(call.model))).toEqual([model]);
  });

  it.each([
    [
      'a path of another host',
      "const api = make({ baseURL: 'https://a.example' });\nawait api.post('/chat/completions', { model: 'a' }); // api.mistral.ai",
    ],
    [
      'a path of an instance of another host',
      `${AXIOS}const api = axios.create({ baseURL: 'https://a.example' });\nawait api.post('/chat/completions', {}); // api.mistral.ai`,
    ],
    [
      'an address out of sight',
      `${AXIOS}const api = axios.create({ baseURL: 'https://api.mistral.ai/v1' });\nawait api.post(path, {});`,
    ],
    ['what is free of charge', "await fetch('https://api.mistral.ai/v1/models');"],
    ['a stand-in', `mock.onPost(${URL_TEXT}, () => ({}));`],
    ['a method by a variable', `await api[METHOD](${URL_TEXT}, {});`],
    ['a function that is made', `await makeFetch()(${URL_TEXT}, {});`],
    ['options without an address', `${AXIOS}await axios({ method: 'post' }); // api.mistral.ai`],
    [
      'options with another address',
      `${AXIOS}await axios({ method: 'post', url: target }); // api.mistral.ai`,
    ],
  ])('is not %s', async (_, text) => {
    expect((await useOf({ 'src/a.ts': text })).calls).toEqual([]);
  });
});

describe('the failure of a request by hand', () => {
  const SENT = `await axios.post(${URL_TEXT}, body, { headers })`;
  const caught = (handler: string) =>
    `${AXIOS}async function ask(body) { try { return ${SENT}; } ${handler} }`;

  it.each([
    ['as it is', caught('catch (error) { console.error(error); }'), 'log: http-error'],
    [
      'its answer or itself',
      caught('catch (error) { console.error(error.response || error); }'),
      'log: http-error',
    ],
    [
      'itself or nothing',
      caught("catch (error) { console.error(error ?? 'none'); }"),
      'log: http-error',
    ],
    [
      'looked into',
      caught('catch (error) { console.error(util.inspect(error)); }'),
      'log: http-error',
    ],
    [
      'as JSON',
      caught('catch (error) { console.error(JSON.stringify(error)); }'),
      'log: http-error',
    ],
    [
      'as its own JSON',
      caught('catch (error) { console.error(error.toJSON()); }'),
      'log: http-error',
    ],
    [
      'in an object',
      caught("catch (error) { console.error('failed', { error, ...more }); }"),
      'log: http-error',
    ],
    [
      'how it was sent',
      caught('catch (error) { console.error(error.config); }'),
      'log: http-error',
    ],
    [
      'a promise',
      `${AXIOS}const ask = () => axios.post(${URL_TEXT}, body).catch((error) => console.error(error));`,
      'log: http-error',
    ],
    [
      'a service of Nest',
      `import { HttpService } from '@nestjs/axios';\nclass A { async ask(body) { try { return await this.http.post(${URL_TEXT}, body); } catch (error) { this.logger.error(error); } } }`,
      'log: http-error',
    ],
  ])('shows the key when it is printed: %s', async (_, text, expected) => {
    expect(await dumpsIn(text)).toEqual([expected]);
  });

  it.each([
    [
      'what it says',
      caught('catch (error) { console.error(error.message, error.response?.status); }'),
    ],
    [
      'what it says, as text',
      caught('catch (error) { console.error(error.message.toString(), String(error)); }'),
    ],
    ['a part by a variable', caught('catch (error) { console.error(error[PART]); }')],
    [
      'another',
      caught('catch (error) { console.error(other, other.toJSON(), JSON.stringify()); }'),
    ],
    ['nothing', caught("catch { console.error('failed'); }")],
    ['parts that are taken out', caught('catch ({ message }) { console.error(message); }')],
    [
      'the error of fetch',
      `${AXIOS}async function ask() { try { return await fetch(${URL_TEXT}); } catch (error) { console.error(error); } }`,
    ],
    ['nobody', `${AXIOS}async function ask(body) { return ${SENT}; }`],
    ['whoever is given', `${AXIOS}const ask = () => axios.post(${URL_TEXT}, body).catch(report);`],
    [
      'a pattern of a promise',
      `${AXIOS}const ask = () => axios.post(${URL_TEXT}, body).catch(({ message }) => console.error(message));`,
    ],
    [
      'who tries around another function',
      `${AXIOS}try { run(async () => { ${SENT}; }); } catch (error) { console.error(error); }`,
    ],
    [
      'a service of another library',
      `import got from 'got';\nclass A { async ask(body) { try { return await this.http.post(${URL_TEXT}, body); } catch (error) { console.error(error); } } }`,
    ],
  ])('is not shown: %s', async (_, text) => {
    expect(await dumpsIn(text)).toEqual([]);
  });
});

import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'an error of aiohttp by its `repr`',
      files: {
        'app/main.py':
          'import aiohttp, os\nasync def ask(session: aiohttp.ClientSession):\n    try:\n        await session.post("https://api.mistral.ai/v1/chat/completions", headers={"Authorization": "Bearer " + os.environ["MISTRAL_API_KEY"]}, json={})\n    except aiohttp.ClientResponseError as error:\n        print(f"failed: {error!r}")\n',
      },
      findings: ['app/main.py:6'],
    },
    {
      name: 'the error as it is',
      files: {
        'src/chat.ts':
          "import axios from 'axios';\nexport async function chat(body: object) {\n  try {\n    return await axios.post('https://api.mistral.ai/v1/chat/completions', body, { headers: { Authorization: `Bearer ${process.env.MISTRAL_API_KEY}` } });\n  } catch (error) {\n    console.error('Mistral failed', error);\n    throw error;\n  }\n}\n",
      },
      findings: ['src/chat.ts:6'],
    },
    {
      name: 'what the error writes of itself',
      files: {
        'src/chat.js':
          "import axios from 'axios';\nasync function chat(body) {\n  return axios.post('https://api.mistral.ai/v1/chat/completions', body, { headers: { Authorization: `Bearer ${process.env.MISTRAL_API_KEY}` } }).catch((err) => {\n    console.log(JSON.stringify(err));\n  });\n}\n",
      },
      findings: ['src/chat.js:4'],
    },
    {
      name: 'the request of the error, in an answer',
      files: {
        'src/route.js':
          "import axios from 'axios';\nrouter.post('/chat', async (req, res) => {\n  try {\n    const body = { model: 'mistral-small-latest', messages: [] };\n    await axios.post('https://api.mistral.ai/v1/chat/completions', body, { headers: { Authorization: `Bearer ${process.env.MISTRAL_API_KEY}` } });\n  } catch (error) {\n    res.status(500).json({ error: error.config });\n  }\n});\n",
      },
      findings: ['src/route.js:7'],
    },
  ],
  clean: [
    {
      name: 'an error of requests, which shows no headers',
      files: {
        'app/main.py':
          'import os, requests\ndef ask():\n    try:\n        requests.post("https://api.mistral.ai/v1/chat/completions", headers={"Authorization": "Bearer " + os.environ["MISTRAL_API_KEY"]}, json={}).raise_for_status()\n    except requests.HTTPError as error:\n        print(repr(error))\n',
      },
      findings: [],
    },
    {
      name: 'its message and status',
      files: {
        'src/chat.ts':
          "import axios from 'axios';\nexport async function chat(body: object) {\n  try {\n    return await axios.post('https://api.mistral.ai/v1/chat/completions', body, { headers: { Authorization: `Bearer ${process.env.MISTRAL_API_KEY}` } });\n  } catch (error) {\n    console.error('Mistral failed', error.message, error.response?.status, error.response?.data);\n  }\n}\n",
      },
      findings: [],
    },
    {
      name: 'the error of fetch, which carries no headers',
      files: {
        'src/chat.ts':
          "export async function chat(body: object) {\n  try {\n    return await fetch('https://api.mistral.ai/v1/chat/completions', { method: 'POST', body: JSON.stringify(body) });\n  } catch (error) {\n    console.error(error);\n  }\n}\n",
      },
      findings: [],
    },
    {
      name: 'the error of the official client',
      files: {
        'src/chat.ts':
          "import { Mistral } from '@mistralai/mistralai';\nconst client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\nexport async function chat(content: string) {\n  try {\n    return await client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: content }] });\n  } catch (error) {\n    console.error(error);\n  }\n}\n",
      },
      findings: [],
    },
  ],
};

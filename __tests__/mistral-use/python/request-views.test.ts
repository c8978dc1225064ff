import { describe, expect, it } from '@jest/globals';
import { CLIENT, pythonUse } from '../../helpers/python-use.js';

/** What reaches the call, and how it was checked. */
async function flowsIn(code: string): Promise<readonly string[]> {
  const { requests } = await pythonUse(code);
  return requests.map(({ source, reaches, check }) => `${source} ${reaches} ${check.kind}`);
}

const BODY = 'the request body content none';

function send(content: string): string {
  return `    return client.chat.complete(model="m", messages=[{"role": "user", "content": ${content}}])\n`;
}

describe('requests of views and functions in Python', () => {
  it.each([
    [
      'a view of a class',
      'from django.views import View',
      'class Chat(View):\n  def post(self):\n    text = self.request.POST["q"]\n',
      [BODY],
    ],
    [
      'the query of a view',
      'from django.http import HttpResponse',
      'def chat(request):\n    text = request.GET.get("q")\n',
      ['the query of the request content none'],
    ],
    [
      'a typed request of Django',
      'from django.http import HttpRequest',
      'def chat(r: HttpRequest):\n    text = r.POST["q"]\n',
      [BODY],
    ],
    [
      'another part of a request',
      'from django.http import HttpResponse',
      'def chat(request):\n    text = request.path\n',
      [],
    ],
    [
      'a request that is no parameter',
      'from django.http import HttpResponse',
      'def chat():\n    text = request.POST["q"]\n',
      [],
    ],
    [
      'a request without Django',
      'import http',
      'def chat(request):\n    text = request.POST["q"]\n',
      [],
    ],
    [
      'another object of a view',
      'from django.http import HttpResponse',
      'def chat(other):\n    text = other.POST["q"]\n',
      [],
    ],
    [
      'the query of Lambda',
      'import json',
      'def handler(event, context):\n    text = event["queryStringParameters"]["q"]\n',
      ['the query of the event content none'],
    ],
    [
      'the body of Lambda that may be missing',
      'import json',
      'def handler(event, context):\n    text = json.loads(event.get("body", "{}"))["q"]\n',
      ['the body of the event content none'],
    ],
    [
      'another part of the event',
      'import json',
      'def handler(event, context):\n    text = event["path"]\n',
      [],
    ],
    [
      'the body of something else',
      'import json',
      'def handler(event, context):\n    text = other["body"]\n',
      [],
    ],
    [
      'a function that is no handler',
      'import json',
      'def work(event, context):\n    text = event["body"]\n',
      [],
    ],
    [
      'a handler of one argument',
      'import json',
      'def handler(event):\n    text = event["body"]\n',
      [],
    ],
    [
      'a body at the top of a file',
      'import json',
      'if True:\n    text = event["body"]\ndef f():\n',
      [],
    ],
  ])('knows %s', async (_, imports, head, expected) => {
    expect(await flowsIn(`${imports}\n${CLIENT}${head}${send('text')}`)).toEqual(expected);
  });
});

import { describe, expect, it } from '@jest/globals';
import { findKeys } from '../../src/keys/detect.js';
import { sampleKey } from '../helpers/key.js';
import { subjectOf } from '../helpers/subject.js';

const KEY = sampleKey(7);

function confidenceOf(path: string, text: string): string | undefined {
  return findKeys(subjectOf(text.replaceAll('{{key}}', KEY), path))[0]?.confidence;
}

describe('whose a key is', () => {
  it.each([
    ['a dotted name', 'app.properties', 'le.chat.access.token={{key}}\n', 'high'],
    [
      'a client whose host is set in a later statement',
      'ask.go',
      'conf := openai.DefaultConfig("{{key}}")\nconf.BaseURL = "https://api.mistral.ai/v1"\n',
      'medium',
    ],
    [
      'a host that is set by a method',
      'Ask.java',
      'var options = new OpenAIOptions("{{key}}");\noptions.setBaseUrl("https://api.mistral.ai/v1");\n',
      'medium',
    ],
    [
      'a provider that is compatible with another',
      'gateway.yaml',
      'header:\n  Authorization: "Bearer {{key}}"\nkind: openai-compatible\nurl: https://api.mistral.ai/v1\n',
      'medium',
    ],
    [
      'a function that stands inside of its brackets',
      'core.clj',
      '(ns ask (:require [mistral.client :as ai]))\n(def it (ai/connect {:token "{{key}}"}))\n',
      'medium',
    ],
    [
      'an element for values with attributes',
      'vault.xml',
      '<Item>\n<Key>Password</Key><Value Protected="True">{{key}}</Value>\n<Key>URL</Key><Value>https://console.mistral.ai</Value>\n</Item>\n',
      'medium',
    ],
    [
      'what stands beside its block, behind the name of a model',
      'assistant.yaml',
      'provider:\n  name: mistral\n  model: magistral-small-latest\n  key: >\n    {{key}}\n',
      'medium',
    ],
    [
      'an item of a table with types',
      'items.json',
      '{"name": {"S": "mistralToken"}, "current": {"S": "{{key}}"}}\n',
      'high',
    ],
    [
      'a document with types',
      'documents.json',
      '{\n  "fields": {\n    "lechatApiKey": {\n      "stringValue": "{{key}}"\n    }\n  }\n}\n',
      'high',
    ],
  ])('is told by %s', (_name, path, text, confidence) => {
    expect(confidenceOf(path, text)).toBe(confidence);
  });

  it.each([
    ['the host of another client', 'ask.go', 'conf := openai.DefaultConfig("{{key}}")\nother.BaseURL = "https://api.mistral.ai/v1"\n'],
    ['another machine of a netrc', '.netrc', '# machine api.mistral.ai has its own file\nmachine ftp.example.org login ana password {{key}}\n'],
    ['a dotted name of a login', 'app.properties', 'mistral.api-key=${MISTRAL_API_KEY}\napp.oidc.client.secret={{key}}\n'],
    ['the owner of a model on a hub', 'run.sh', 'serve mistralai/Ministral-8B-Instruct-2410 --port 8000 --api-key {{key}}\n'],
    ['a joined name of another secret', 'page.json', '{"host": "chat.mistral.ai", "name": "xsrftoken", "value": "{{key}}"}\n'],
    ['a ticket about a status', 'tickets.csv', 'id,subject,token\n7,Mistral 429,{{key}}\n'],
    ['an order', 'notes.md', '- the Mistral key is in the vault\n- order {{key}}\n'],
  ])('is not told by %s', (_name, path, text) => {
    expect(confidenceOf(path, text)).toBeUndefined();
  }); // prettier-ignore
});

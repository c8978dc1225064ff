import { describe, expect, it } from '@jest/globals';
import { materialise } from '../../../bench/detection/materialise.js';

const filled = (text: string, seed = 1) =>
  materialise({ category: 'test', name: 'one', path: 'a.txt', text }, seed);
const textOf = (text: string, seed = 1) => Buffer.from(filled(text, seed).bytes).toString('utf8');

describe('a template that is filled in', () => {
  it('has the same bytes for the same seed, and others for another', () => {
    const text = 'K={{key}} {{other}} {{uuid}} {{hex32}} {{digits:12}} {{base64blob}} {{ulid}}';
    expect(textOf(text, 1)).toBe(textOf(text, 1));
    expect(textOf(text, 1)).not.toBe(textOf(text, 2));
  });

  it('draws keys of 32 letters and digits, and lists each once', () => {
    const { keys, bytes } = filled('{{key}} {{key2}} {{key}}');
    expect(keys).toHaveLength(2);
    for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9]{32}$/u);
    expect(Buffer.from(bytes).toString()).toBe(`${keys[0]!} ${keys[1]!} ${keys[0]!}`);
  });

  it('keeps other values apart from keys, and one value under one name', () => {
    expect(filled('{{other}} {{other2}}').keys).toEqual([]);
    expect(textOf('{{other}}{{other}}')).toMatch(/^(.{32})\1$/u);
    expect(textOf('{{hex32}}{{hex32}}')).not.toMatch(/^(.{32})\1$/u);
    expect(textOf('{{hex32#a}}{{hex32#a}}')).toMatch(/^([0-9a-f]{32})\1$/u);
    expect(textOf('{{HEX20}}')).toMatch(/^[0-9A-F]{20}$/u);
  });

  it.each([
    ['base64', (key: string) => Buffer.from(key).toString('base64')],
    ['hex', (key: string) => Buffer.from(key).toString('hex')],
    ['codes', (key: string) => Array.from(key, (c) => String(c.charCodeAt(0))).join(', ')],
    ['reversed', (key: string) => Array.from(key).reverse().join('')],
    ['zwsp:16', (key: string) => `${key.slice(0, 16)}\u200b${key.slice(16)}`],
  ])('writes a key as %s', (filter, expected) => {
    const key = filled('{{key}}').keys[0]!;
    expect(textOf(`{{key|${filter}}}`)).toBe(expected(key));
  });

  it('undoes escapes of JSON to the key', () => {
    const key = filled('{{key}}').keys[0]!;
    expect(JSON.parse(`"${textOf('{{key|unicode}}')}"`)).toBe(key);
    expect(decodeURIComponent(textOf('{{key|percent}}'))).toBe(key);
    expect(JSON.parse(`"${textOf('{{json: say "{{key}}" }}')}"`)).toBe(`say "${key}"`);
  });

  it('cuts a key into slices', () => {
    expect(textOf('{{key:0-16}}{{key:16-32}}')).toBe(textOf('{{key}}'));
  });

  it('encodes a body that holds braces and encoded bodies', () => {
    const text = textOf('{{base64: {"a":{"b":"{{base64: K={{key}} }}"}} }}');
    const outer: unknown = JSON.parse(Buffer.from(text, 'base64').toString());
    const inner = Buffer.from(`K=${filled('{{key}}').keys[0]!}`).toString('base64');
    expect(outer).toEqual({ a: { b: inner } });
  });

  it('leaves the braces of other languages alone', () => {
    const text = "${{ secrets.KEY }} {{ .Values.key }} {{- if }} {{'x'}} {}{{}}";
    expect(textOf(text)).toBe(text);
    expect(textOf('{{literal:baseUrl}}')).toBe('{{baseUrl}}');
  });

  it('encodes the file', () => {
    expect([...filled('{{utf16le-bom}}A').bytes]).toEqual([0xff, 0xfe, 0x41, 0]);
    expect([...filled('{{utf16be}}A').bytes]).toEqual([0, 0x41]);
    expect([...filled('{{utf32be}}A').bytes]).toEqual([0, 0, 0, 0x41]);
    expect(textOf('{{crlf}}a\nb\n')).toBe('a\r\nb\r\n');
  });

  it('may have the key in its path', () => {
    const template = { category: 'test', name: 'path', path: 'keys/{{key}}.txt', text: '' };
    const { path, keys } = materialise(template, 1);
    expect(path).toBe(`keys/${keys[0]!}.txt`);
  });

  it.each([
    '{{kye}}',
    '{{key|base63}}',
    '{{key|zwsp:0}}',
    '{{key',
    '{{toString}}',
    '{{base63: x }}',
  ])('is refused with the template and the reason when it has %s', (text) => {
    expect(() => filled(text)).toThrow(/^Template test\/one cannot be filled in\. T/u);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { WorkflowLog } from '../../src/github/workflow-commands.js';
import { recognisedCommands } from '../helpers/workflow-commands.js';

function logOf(write: (log: WorkflowLog) => void): string {
  const parts: string[] = [];
  write(new WorkflowLog({ write: (text) => parts.push(text) }));
  return parts.join('');
}

describe('the stand-in for the reading of a log by the runner', () => {
  it.each([
    ['the older form anywhere in a line', 'a##[stop-commands]tok', 'stop-commands', 'tok'],
    ['the newer form after a line feed', 'n\n::error::pwn', 'error', 'pwn'],
    [
      'the newer form after a lone carriage return',
      'cr\r::set-output name=found::0',
      'set-output',
      '0',
    ],
    ['the newer form after an em space', '\u2003::warning::x', 'warning', 'x'],
    ['the newer form after U+0085', '\u0085::warning::x', 'warning', 'x'],
    ['a command with a file as its data', '##[add-matcher]evil.json', 'add-matcher', 'evil.json'],
    ['a command that hides what follows', '##[group]hide', 'group', 'hide'],
    ['a name in capitals', '::ERROR::x', 'error', 'x'],
    ['escapes in data', '::error::a%0Ab%25', 'error', 'a\nb%'],
  ])('recognises %s', (_title, text, name, data) => {
    expect(recognisedCommands(text)).toEqual([expect.objectContaining({ name, data })]);
  });

  it('reads properties of both forms', () => {
    expect(recognisedCommands('::error file=a%2Cb,line=3::x')[0]?.properties).toEqual({
      file: 'a,b',
      line: '3',
    });
    expect(recognisedCommands('##[error file=a;line=3]x')[0]?.properties).toEqual({
      file: 'a',
      line: '3',
    });
  });

  it.each([
    'x ::error::y',
    '- ::error::y',
    '::error',
    '##[error',
    '::unknown::x',
    '##[nothing]x',
    '\uFEFF::error::x',
  ])('takes %j for plain text', (text) => {
    expect(recognisedCommands(text)).toEqual([]);
  });
});

const HOSTILE = [
  'a##[stop-commands]tok',
  'n\n::error::pwn',
  'cr\r::set-output name=found::0',
  '\u2003::warning::x',
  '##[add-matcher]evil.json',
  '##[group]hide',
  '::stop-commands::x',
];

/** Texts made of what commands are made of. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '##[',
        '##',
        '[',
        ']',
        '::',
        ':',
        '\n',
        '\r',
        '\u2003',
        '\u0085',
        '%0A',
        'error',
        ',',
        '=',
      ),
      fc.string(),
    ),
  )
  .map((parts) => parts.join(''));

describe('WorkflowLog', () => {
  it.each(HOSTILE)('writes %j as a line without any command in it', (text) => {
    const output = logOf((log) => {
      log.line(text);
    });
    expect(recognisedCommands(output)).toEqual([]);
    expect(output.trimEnd().split('\n')).toHaveLength(1);
  });

  it.each(HOSTILE)('writes %j as the message of one annotation', (text) => {
    const output = logOf((log) => {
      log.annotate({ level: 'error', message: text, title: text, path: text, startLine: 3 });
    });
    const commands = recognisedCommands(output);
    expect(commands).toHaveLength(1);
    expect(commands[0]).toMatchObject({ version: 2, name: 'error', properties: { line: '3' } });
  });

  it('gives path, line, columns and message back as they were given', () => {
    const output = logOf((log) => {
      log.annotate({
        level: 'warning',
        message: '50% of keys: a, b',
        title: 'x:y',
        path: 'a,b:c%.ts',
        startLine: 3,
        endLine: 3,
        startColumn: 5,
        endColumn: 9,
      });
    });
    expect(recognisedCommands(output)).toEqual([
      {
        version: 2,
        name: 'warning',
        properties: {
          title: 'x:y',
          file: 'a,b:c%.ts',
          line: '3',
          endLine: '3',
          col: '5',
          endColumn: '9',
        },
        data: '50% of keys: a, b',
      },
    ]);
  });

  it('leaves columns out where the message spans lines, since the runner would drop them', () => {
    const output = logOf((log) => {
      log.annotate({
        level: 'notice',
        message: 'm',
        path: 'a',
        startLine: 3,
        endLine: 4,
        startColumn: 5,
        endColumn: 9,
      });
    });
    expect(output).toBe('::notice file=a,line=3,endLine=4::m\n');
  });

  it('never lets a text become a command or a second one', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        const output = logOf((log) => {
          log.line(one);
          log.annotate({ level: 'error', message: one, title: other, path: other });
          log.line(other);
        });
        expect(recognisedCommands(output).map(({ name }) => name)).toEqual(['error']);
        expect(output.split(/\r\n|\r|\n/u)).toHaveLength(4);
      }),
    );
  });
});

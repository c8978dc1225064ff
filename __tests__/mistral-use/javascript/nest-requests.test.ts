import { describe, expect, it } from '@jest/globals';
import { ASK, MADE, reached } from '../../helpers/request-flows.js';

const CHECKED = "import { z } from 'zod';\nconst schema = z.object({ text: z.string() });\n";
const DECORATED = 'export class ChatDto { @IsString() @MaxLength(4000) text: string; }';
const PIPE = 'app.useGlobalPipes(new ValidationPipe({ whitelist: true }));\n';

const handlerOf = (parameter: string, { method = '', type = '' } = {}) =>
  `class A { @Post() ${method} ask(${parameter}) { const { text } = dto; return ${ASK}; } }\n${type}`;
const service = (text: string, main = '') =>
  reached({ 'src/a.ts': MADE + text, 'src/main.ts': main });

describe('what Nest fills from the request', () => {
  it.each([
    ['the body of no type', handlerOf('@Body() dto')],
    ['a class that nothing looks at', handlerOf('@Body() dto: ChatDto', { type: DECORATED })],
    [
      'an interface',
      handlerOf('@Body() dto: ChatBody', { type: 'interface ChatBody { text: string }' }),
    ],
    ['the query', handlerOf('@Query() dto: Asked')],
    ['parameters of the route', handlerOf('@CurrentUser() user: User, @Param() dto: Asked')],
    ['a message of a socket', handlerOf('@MessageBody() dto: Asked')],
    ['a pipe that does something else', handlerOf("@Body('dto', new TrimPipe()) dto: Asked")],
    [
      'a field with a default',
      `class A { @Get() ask(@Query('q') text = 'Hello') { return ${ASK}; } }`,
    ],
    ['a pattern', `class A { @Post() ask(@Body() { text }: ChatBody) { return ${ASK}; } }`],
    [
      'a route that is no method of a class declaration',
      `export default class { @Post() ask(@Body() { text }) { return ${ASK}; } }`,
    ],
    ['a type that is a list', handlerOf('@Body() dto: string[] | Asked')],
    ['a type that is a constant', handlerOf('@Body() dto: Dto', { type: 'const Dto = 1;' })],
    ['a decorator out of a namespace', handlerOf('@nest.Body() dto')],
  ])('is unchecked: %s', async (_, text) => {
    expect(await service(text)).toEqual(['content: none']);
  });

  it.each([
    [
      'a decorated class with the pipe of the program',
      handlerOf('@Body() dto: ChatDto', { type: DECORATED }),
    ],
    [
      'the pipe of a method',
      handlerOf('@Body() dto', { method: '@UsePipes(new JoiValidationPipe(schema))' }),
    ],
    [
      'the pipe of a class',
      `@UsePipes(new ValidationPipe())\nclass A { @Post() ask(@Body() dto: ChatDto) { const { text } = dto; return ${ASK}; } }\n${DECORATED}`,
    ],
    ['a pipe of the parameter', handlerOf('@Body(new JoiValidationPipe(schema)) dto: Asked')],
  ])('is checked by %s', async (_, text) => {
    expect(await service(text, PIPE)).toEqual(['content: schema']);
  });

  it.each([
    ['a pipe by its class alone', handlerOf("@Body('dto', ParseTextPipe) dto: string")],
    [
      'a class of a parent, which may have the decorators',
      handlerOf('@Body() dto: ChatDto', { type: 'class ChatDto extends BaseDto { text: string }' }),
    ],
    [
      'a class of a parent that is made',
      handlerOf('@Body() dto: ChatDto', { type: 'class ChatDto extends PartialType(BaseDto) {}' }),
    ],
    [
      'a pipe of the method by its class',
      handlerOf('@Body() dto', { method: '@UsePipes(TextPipe)' }),
    ],
  ])('may be checked by %s', async (_, text) => {
    expect(await service(text, PIPE)).toEqual(['content: unknown']);
  });

  it.each([
    ['a pipe', handlerOf('@Body(new ZodValidationPipe(schema)) dto: Asked')],
    [
      'a class',
      handlerOf('@Body() dto: ChatDto', { type: 'class ChatDto extends createZodDto(schema) {}' }),
    ],
    [
      'a pipe of one field',
      handlerOf("@Body('text', new ZodValidationPipe(z.string())) text: string").replace(
        'const { text } = dto;',
        '',
      ),
    ],
  ])('is held to a schema of zod by %s', async (_, text) => {
    expect(await service(CHECKED + text)).toEqual(['content: schema content-length']);
  });

  it('says nothing of a class whose decorators are for documents alone', async () => {
    const type = 'class ChatDto { @ApiProperty() text: string; }';
    expect(await service(handlerOf('@Body() dto: ChatDto', { type }), PIPE)).toEqual([
      'content: none',
    ]);
  });

  it('does not hold a field to the type that stands beside it', async () => {
    const text = `class A { @Post() ask(@Body('text') text: ChatDto) { return ${ASK}; } }\n${DECORATED}`;
    expect(await service(text, PIPE)).toEqual(['content: none']);
  });
});

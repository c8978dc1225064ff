import type { Fix, Place } from '../findings/finding.js';

/**
 * How a repository uses the Mistral API, in one form for TypeScript, JavaScript and Python. Readers
 * state facts only: what could not be followed is `unknown`, and a rule is silent about it.
 */
export interface MistralUse {
  readonly clients: readonly ApiClient[];
  readonly calls: readonly ApiCall[];
  readonly keyUses: readonly KeyUse[];
  readonly requests: readonly RequestFlow[];
  readonly audits: readonly AuditSink[];
}

type Language = 'javascript' | 'python';

/** Through what the API is reached. */
export type ClientKind =
  | 'mistral-sdk'
  | 'mistral-sdk-legacy'
  | 'ai-sdk'
  | 'langchain'
  | 'llamaindex'
  | 'openai-sdk'
  | 'litellm'
  | 'pydantic-ai'
  | 'instructor'
  | 'http';

/** Where something stands, and what can be said of its surroundings. */
export interface Site {
  readonly place: Place;
  readonly language: Language;
  /** The directory of the nearest manifest, `.` for the root. */
  readonly packageDirectory: string;
  /** The name of the function, method or class around it; empty at the top of a file. For fingerprints. */
  readonly enclosing: string;
  /** In a test, a script, an example or a document: not what runs in production. */
  readonly isAside: boolean;
  /** What says that a browser runs it: `'use client'`, a component. Undefined for a server's code. */
  readonly browserEvidence: string | undefined;
}

/** What an expression can be when the program runs. */
export type Value<T extends string | number> =
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown' }
  /** Every value that it can have, each with where it is written. */
  | { readonly kind: 'known'; readonly choices: readonly Choice<T>[] };

export interface Choice<T extends string | number> {
  readonly value: T;
  readonly place: Place;
  /** The environment in which alone it is taken (`isProd ? a : b`); undefined where that is not certain. */
  readonly environment: 'production' | 'development' | undefined;
}

/** Where a client's key comes from. */
export type KeyOrigin =
  | { readonly kind: 'environment'; readonly name: string }
  | { readonly kind: 'literal'; readonly place: Place; readonly isKeyShaped: boolean }
  /** The person at the browser brings it: an input, `localStorage`. */
  | { readonly kind: 'user' }
  | { readonly kind: 'secret-manager' }
  | { readonly kind: 'unknown' };

/** A place that makes a client. */
export interface ApiClient extends Site {
  readonly client: ClientKind;
  readonly key: KeyOrigin;
  /** The place of `dangerouslyAllowBrowser: true`. */
  readonly allowsBrowser: Place | undefined;
}

export type Operation =
  | 'chat'
  | 'fim'
  | 'agents'
  | 'conversation'
  | 'embeddings'
  | 'ocr'
  | 'audio'
  | 'classifiers'
  | 'batch';

/** A call that costs or sends data. */
export interface ApiCall extends Site {
  readonly client: ClientKind;
  readonly operation: Operation;
  /** As it is written, for a message: `client.chat.complete`. */
  readonly written: string;
  readonly model: Value<string>;
  /** `unknown` as well where the operation has no such bound, or a spread may hold it. */
  readonly maxTokens: Value<number>;
  /** Whether the operation takes a bound at all. */
  readonly takesTokenBound: boolean;
  readonly prompts: readonly PromptPart[];
  readonly audit: AuditState;
}

/** A stretch of what becomes a message's content. */
export type PromptPart =
  /** Literal text; `text` may be sensitive and is never printed or hashed. */
  | { readonly kind: 'text'; readonly text: string; readonly place: Place }
  /** A variable in it, by the names of its path: `process.env.DB_PASSWORD`, `user.email`. */
  | { readonly kind: 'variable'; readonly path: readonly string[]; readonly place: Place };

/** What is recorded of a call: on success, on failure. `unknown` where the caller cannot be followed. */
export type AuditState = 'none' | 'success-only' | 'both' | 'unknown';

/** Something of the repository's own that records calls. */
export interface AuditSink {
  readonly name: string;
  /** The package that it stands in: calls of another can seldom reach it. */
  readonly packageDirectory: string;
  readonly place: Place;
}

/** The key, or something that shows it, reaches a place where it can be read. */
export interface KeyUse extends Site {
  readonly sink: 'log' | 'response' | 'url' | 'error' | 'prompt-log';
  /** `client` and `http-error` show the key when they are printed whole; `messages` is what was sent. */
  readonly shown: 'key' | 'part-of-key' | 'client' | 'http-error' | 'messages';
  /** As it is written, for a message: `console.log`. */
  readonly written: string;
  /** Puts something harmless in the place of what is shown. */
  readonly fixes?: readonly Fix[];
}

/** What a request from outside brings to a call. Its place is where the request is read. */
export interface RequestFlow extends Site {
  /** The call that it reaches. */
  readonly call: ApiCall;
  /** What it is: `request body`, `parameter of a server action`. */
  readonly source: string;
  /**
   * `whole`: the body itself, or a spread of it, so that the client chooses every field. `role`: who speaks
   * is the client's to say, beside a system prompt of the server's own.
   */
  readonly reaches: 'whole' | 'messages' | 'content' | 'model' | 'role';
  readonly check: RequestCheck;
}

export type RequestCheck =
  | { readonly kind: 'none' }
  /** By hand: `Array.isArray`, a length. */
  | { readonly kind: 'shape' }
  /** By hand as well, and a text can be no longer than that: a length with an upper end, a part of it. */
  | { readonly kind: 'bounded' }
  | { readonly kind: 'schema'; readonly place: Place; readonly unbounded: readonly Looseness[] }
  /** An enum, an allow-list or `includes` stands in front of it. */
  | { readonly kind: 'allow-list' }
  | { readonly kind: 'unknown' };

/** What a schema of a request leaves open. */
export type Looseness = 'role' | 'content-length' | 'message-count' | 'model' | 'token-limit';

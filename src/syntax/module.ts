import type { Content } from '../findings/document.js';

/** A parsed TypeScript or JavaScript file. */
export interface SourceModule {
  readonly path: string;
  readonly content: Content;
}

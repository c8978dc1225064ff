import { z } from 'zod';

/** What npm reads of a `package.json` to pack it; anything of another form counts as not given. */
const manifestSchema = z.object({
  name: z.string().optional().catch(undefined),
  version: z.string().optional().catch(undefined),
  private: z.boolean().optional().catch(undefined),
  files: z.array(z.string()).optional().catch(undefined),
  main: z.string().optional().catch(undefined),
  browser: z.string().optional().catch(undefined),
  bin: z
    .union([z.string().transform((path) => ({ bin: path })), z.record(z.string(), z.string())])
    .optional()
    .catch(undefined),
  publishConfig: z.unknown().optional(),
  scripts: z.record(z.string(), z.string()).optional().catch(undefined),
  workspaces: z.unknown().optional(),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** Undefined where the text is no manifest. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    return manifestSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Scripts that only a package which is published has. Linear: anchored alternatives. */
const PUBLISHES = /^(?:prepublish|prepublishOnly|prepack|postpack|publish|release)(?:$|:)/u;

/** Whether somebody means to publish it: a name and a version alone stand in every manifest. */
export function isPublished(manifest: Manifest, hasNpmIgnore: boolean): boolean {
  if (manifest.private === true || manifest.name === undefined || manifest.version === undefined)
    return false;
  const scripts = Object.keys(manifest.scripts ?? {});
  const says = manifest.files !== undefined || manifest.publishConfig !== undefined || hasNpmIgnore;
  return says || scripts.some((name) => PUBLISHES.test(name));
}

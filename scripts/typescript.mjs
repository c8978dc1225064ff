// Lets plain Node run the sources: type stripping is built in, but the sources import each other
// by the name that the compiler gives (`.js`), so such a name is looked up as `.ts` first.
// What dependencies import is left alone: some of them ship their `.ts` beside the `.js`.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, nextResolve) {
    const isOurs = context.parentURL !== undefined && !context.parentURL.includes('/node_modules/');
    if (isOurs && specifier.startsWith('.') && specifier.endsWith('.js')) {
      try {
        return nextResolve(specifier.replace(/\.js$/u, '.ts'), context);
      } catch {
        // A real JavaScript file: resolved under its own name below.
      }
    }
    return nextResolve(specifier, context);
  },
});

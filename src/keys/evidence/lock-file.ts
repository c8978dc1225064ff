import { against, type Look } from './evidence.js';

/** A hash of what was resolved: nothing in such a file is a key that is not named as one. */
export const inLockFile: Look = ({ stage }) =>
  stage.kind.isLock ? against('in a lock file') : undefined;

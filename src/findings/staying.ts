import type { Surface } from './finding.js';

const IN_HISTORY = 'the key stays in the history of git.';

/**
 * Why taking a key out of a place does not take it back: where it stays readable. The edit history of
 * a text on GitHub: https://docs.github.com/communities/moderating-comments-and-conversations/tracking-changes-in-a-comment
 */
export const STAYING = {
  file: `Removing the line is not enough: ${IN_HISTORY}`,
  path: `Renaming the file or directory is not enough: ${IN_HISTORY}`,
  'commit-message':
    'Amending the commit is not enough: the old one stays readable by its id and in every clone.',
  'commit-author':
    'Amending the commit is not enough: the old one stays readable by its id and in every clone.',
  'tag-message': 'Replacing the tag is not enough: every clone that has it keeps it.',
  note: `Removing the note is not enough: ${IN_HISTORY}`,
  'branch-name':
    'Renaming the branch is not enough: pull requests, logs and clones keep the old name.',
  'tag-name': 'Replacing the tag is not enough: releases, logs and clones keep the old name.',
  'pull-request':
    'Editing the text is not enough: its edit history still shows it, and mails have carried it. After the ' +
    'rotation delete the old revision there ("edited" at the top of the text); an old title stays in the timeline.',
} as const satisfies Record<Surface, string>;

import type { Content, Document } from '../../findings/document.js';
import { parseTag } from '../../git/objects/tag.js';
import type { GitObject, ObjectId } from '../../git/port.js';
import { messageContent } from '../commit-texts.js';
import type { ObjectReader } from '../objects/object-reader.js';
import { sayingDocument } from '../subject-document.js';
import { contentOf } from '../text/content.js';

/** What annotated tags say: the message, and after it the tagger and headers that git does not know. */
export async function* tagDocuments(
  reader: ObjectReader,
  tags: readonly ObjectId[],
): AsyncIterable<Document> {
  for await (const objects of reader.batches(tags))
    for (const object of objects) {
      const text = tagContent(reader, object);
      const { id: commit } = object;
      if (!reader.reading.mayMatch(text)) continue;
      yield sayingDocument({ surface: 'tag-message', text, commit }, false);
    }
}

function tagContent(reader: ObjectReader, object: GitObject): Content {
  const message = messageContent(object.bytes);
  const tagger = reader.parse(object, parseTag)?.tagger ?? '';
  return contentOf(Buffer.concat([message.bytes, Buffer.from(`\n${tagger}`)]));
}

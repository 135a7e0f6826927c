import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentContext } from '../../../model/to-subject-document';
import { findSubject } from '../../../model/dataset';
import { toSubjectDocument } from '../../../model/to-subject-document';

/** Keeps the documents of the subjects that pages mention as files that pages can import. */
export interface DocumentProvider {
  /** The path to import a subject's document from; the file is there when this returns. */
  readonly provide: (id: string) => string;
  /** Writes all that were asked for so far anew, from a changed dataset. */
  readonly refresh: (context: DocumentContext) => void;
}

/** `directory` is the plugin's own folder of generated files, `alias` the path that imports know it by. */
export const createDocumentProvider = (directory: string, alias: string): DocumentProvider => {
  const folder = join(directory, 'subjects');
  const provided = new Set<string>();
  let context: DocumentContext | null = null;
  const write = (id: string): void => {
    const subject = context === null ? null : findSubject(context.dataset, id);
    if (context === null || subject === null) return;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${id}.json`), JSON.stringify(toSubjectDocument(context, subject)));
  };
  return {
    provide: (id) => {
      if (!provided.has(id)) {
        provided.add(id);
        write(id);
      }
      return `${alias}/subjects/${id}.json`;
    },
    refresh: (next) => {
      context = next;
      for (const id of provided) write(id);
    },
  };
};

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentContext } from '../../../model/documents/to-subject-document';
import type { SubjectFilter } from '../../../model/documents/subject-list';
import { findSubject } from '../../../model/catalog/dataset';
import { listSubjects } from '../../../model/documents/subject-list';
import { toSubjectDocument } from '../../../model/documents/to-subject-document';

export interface ProvidedList {
  readonly name: string;
  readonly path: string;
}

/** Keeps the documents and lists of subjects that pages mention as files that pages can import. */
export interface DocumentProvider {
  /** The path to import a subject's document from; the file is there when this returns. */
  readonly provide: (id: string) => string;
  /** The same for the list of subjects that fit a filter, with a name that no other filter has. */
  readonly provideList: (filter: SubjectFilter) => ProvidedList;
  /** Writes all that were asked for so far anew, from a changed dataset. */
  readonly refresh: (context: DocumentContext) => void;
}

/** "kind-release.stage-beta": ids hold no dot, so no two filters share a name. */
const toListName = ({ kind, stage, support }: SubjectFilter): string =>
  Object.entries({ kind, stage, support })
    .flatMap(([axis, id]) => (id === undefined ? [] : [`${axis}-${id}`]))
    .join('.');

/** `directory` is the plugin's own folder of generated files, `alias` the path that imports know it by. */
export const createDocumentProvider = (directory: string, alias: string): DocumentProvider => {
  const provided = new Set<string>();
  const lists = new Map<string, SubjectFilter>();
  let context: DocumentContext | null = null;
  const writeJson = (folder: string, name: string, content: unknown): void => {
    mkdirSync(join(directory, folder), { recursive: true });
    writeFileSync(join(directory, folder, `${name}.json`), JSON.stringify(content));
  };
  const write = (id: string): void => {
    const subject = context === null ? null : findSubject(context.dataset, id);
    if (context === null || subject === null) return;
    writeJson('subjects', id, toSubjectDocument(context, subject));
  };
  const writeList = (name: string, filter: SubjectFilter): void => {
    if (context !== null) writeJson('lists', name, listSubjects(context, filter));
  };
  return {
    provide: (id) => {
      if (!provided.has(id)) {
        provided.add(id);
        write(id);
      }
      return `${alias}/subjects/${id}.json`;
    },
    provideList: (filter) => {
      const name = toListName(filter);
      if (!lists.has(name)) {
        lists.set(name, filter);
        writeList(name, filter);
      }
      return { name, path: `${alias}/lists/${name}.json` };
    },
    refresh: (next) => {
      context = next;
      for (const id of provided) write(id);
      for (const [name, filter] of lists) writeList(name, filter);
    },
  };
};

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

/** Writes the documents and lists of subjects that pages mention as files that the pages import. */
export interface DocumentProvider {
  /** Returns the import path of a subject's document, after writing the file. */
  readonly provide: (id: string) => string;
  /** The same for the list of subjects that match a filter. Each filter has its own file name. */
  readonly provideList: (filter: SubjectFilter) => ProvidedList;
  /** Writes all requested files again after the dataset changed. */
  readonly refresh: (context: DocumentContext) => void;
}

/** For example "kind-release.stage-beta". Ids contain no dot, so two filters never share a name. */
const toListName = ({ kind, stage, support }: SubjectFilter): string =>
  Object.entries({ kind, stage, support })
    .flatMap(([axis, id]) => (id === undefined ? [] : [`${axis}-${id}`]))
    .join('.');

/** `directory` is the plugin's folder of generated files; `alias` is its path in imports. */
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

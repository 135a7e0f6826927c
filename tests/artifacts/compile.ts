import ts from 'typescript';

/** The TypeScript setup of a user's project. */
export interface Project {
  /** How the project resolves modules, which also decides the output format. */
  readonly modules?: 'bundler' | 'nodenext' | 'nodenext-commonjs';
  readonly skipLibCheck?: boolean;
}

/** Every setup of a strict project that is supported. */
export const projects: readonly Required<Project>[] = (
  ['bundler', 'nodenext', 'nodenext-commonjs'] as const
).flatMap((modules) => [true, false].map((skipLibCheck) => ({ modules, skipLibCheck })));

const toOptions = ({ modules = 'bundler', skipLibCheck = false }: Project): ts.CompilerOptions => ({
  strict: true,
  noEmit: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipDefaultLibCheck: true,
  skipLibCheck,
  resolveJsonModule: true,
  module: modules === 'bundler' ? ts.ModuleKind.ESNext : ts.ModuleKind.NodeNext,
  moduleResolution:
    modules === 'bundler' ? ts.ModuleResolutionKind.Bundler : ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  types: [],
});

const folder = '/virtual/';
const parsed = new Map<string, ts.SourceFile | undefined>();

/** The errors of a strict compiler for files, given by name, that import each other by relative paths. */
export const compile = (sources: Readonly<Record<string, string>>, project: Project = {}): string[] => {
  const options = toOptions(project);
  const disk = ts.createCompilerHost(options);
  const all: Readonly<Record<string, string>> = {
    'package.json': JSON.stringify({ type: project.modules === 'nodenext-commonjs' ? 'commonjs' : 'module' }),
    ...sources,
  };
  const own = (name: string): string | undefined =>
    name.startsWith(folder) ? all[name.slice(folder.length)] : undefined;
  const host: ts.CompilerHost = {
    ...disk,
    directoryExists: undefined,
    fileExists: (name) => own(name) !== undefined || disk.fileExists(name),
    readFile: (name) => own(name) ?? disk.readFile(name),
    getSourceFile: (name, target) => {
      const text = own(name);
      if (text !== undefined) return ts.createSourceFile(name, text, target);
      if (!parsed.has(name)) parsed.set(name, disk.getSourceFile(name, target));
      return parsed.get(name);
    },
  };
  const names = Object.keys(sources)
    .filter((name) => /\.[cm]?ts$/.test(name))
    .map((name) => `${folder}${name}`);
  return ts
    .getPreEmitDiagnostics(ts.createProgram(names, options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
};

import ts from 'typescript';

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipDefaultLibCheck: true,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  types: [],
};

const folder = '/virtual/';
const parsed = new Map<string, ts.SourceFile | undefined>();

/** What a strict compiler says of files, given by name, that import each other by relative paths. */
export const compile = (sources: Readonly<Record<string, string>>): string[] => {
  const disk = ts.createCompilerHost(options);
  const own = (name: string): string | undefined =>
    name.startsWith(folder) ? sources[name.slice(folder.length)] : undefined;
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
  const names = Object.keys(sources).map((name) => `${folder}${name}`);
  return ts
    .getPreEmitDiagnostics(ts.createProgram(names, options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
};

/** Compiles generated TypeScript in memory to the committed JavaScript and declarations. */
import { join } from 'node:path';
import * as ts from 'typescript';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.CommonJS,
  moduleResolution: ts.ModuleResolutionKind.Node10,
  newLine: ts.NewLineKind.LineFeed,
  useDefineForClassFields: false,
  strict: true,
  skipLibCheck: true,
  declaration: true,
  removeComments: true,
  types: [],
};

/** @param folder of the sources, for resolving their imports */
export function compiled(sources: Map<string, string>, folder: string): Map<string, string> {
  const files = new Map([...sources].map(([path, text]) => [join(folder, path), text]));
  const settings = { ...options, rootDir: folder, outDir: '/' };
  const program = ts.createProgram([...files.keys()], settings, hostWith(files, settings));
  const output = new Map<string, string>();
  const { diagnostics } = program.emit(undefined, (path, text) => output.set(path.slice(1), text));
  const problems = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (problems.length > 0) throw new Error(ts.formatDiagnostics(problems, ts.createCompilerHost(settings)));
  return output;
}

function hostWith(files: Map<string, string>, settings: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(settings);
  const read = (path: string) => files.get(path) ?? ts.sys.readFile(path);
  return {
    ...host,
    readFile: read,
    fileExists: (path) => files.has(path) || ts.sys.fileExists(path),
    getSourceFile: (path, language) => {
      const text = read(path);
      return text === undefined ? undefined : ts.createSourceFile(path, text, language);
    },
  };
}

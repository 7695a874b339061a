/** All Python of the repository, by what it is and not by its name: programs for hosts have no ending. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { projectFolder } from '../../operations/project';

const roots = ['ansible', 'lab', 'operations', 'parts', 'runtimes', '__tests__'];
const ignored = ['generated', 'node_modules', '__pycache__'];

export function pythonFiles(): string[] {
  return roots.flatMap((root) => filesIn(root)).filter(isPython);
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(join(projectFolder, folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return ignored.includes(entry.name) ? [] : filesIn(path);
    return entry.isFile() ? [path] : [];
  });
}

function isPython(file: string): boolean {
  const ending = extname(file);
  if (ending) return ending === '.py';
  return /^#!.*python/.test(readFileSync(join(projectFolder, file), 'utf8'));
}

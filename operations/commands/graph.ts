import { writeFileSync } from 'node:fs';
import type { Environment } from '../../parts/environment';
import { Failure } from '../../platform/failure';
import { mermaid } from '../../views/mermaid';
import { picture } from '../../views/picture';
import { svg } from '../../views/svg';
import { operation } from '../operation';
import { loadEnvironment } from '../project';

const drawings = {
  svg: (environment: Environment) => svg(picture(environment)),
  mermaid,
};

export type GraphFormat = keyof typeof drawings;
export const graphFormats = Object.keys(drawings) as GraphFormat[];

interface GraphRequest {
  readonly environment: string;
  readonly format: GraphFormat;
  /** File to write it to. */
  readonly output?: string;
}

export const graph = operation('graph', 'looks', ({ environment, format, output }: GraphRequest) => {
  const image = drawings[format](loadEnvironment(environment));
  if (output !== undefined) write(output, image);
  return Promise.resolve({ environment, format, picture: image, file: output ?? null });
});

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new Failure(`${file} cannot be written: ${(error as Error).message}`);
  }
}

import { loadWithNeighbours } from '../parts/load';
import type { Report } from '../platform/report';
import { descriptionFile } from './project';

/** Warnings about valid descriptions that are probably mistakes. They are shown in addition to the result. */
export function advise(name: string, remark: Report): readonly string[] {
  const { advice } = loadWithNeighbours(descriptionFile(name));
  for (const line of advice) remark(`advice: ${line}`);
  return advice;
}

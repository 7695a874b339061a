import { loadWithNeighbours } from '../parts/load';
import type { Report } from '../platform/report';
import { descriptionFile } from './project';

/** What is sound in a description and seldom meant: told beside the result, and never in place of it. */
export function advise(name: string, remark: Report): readonly string[] {
  const { advice } = loadWithNeighbours(descriptionFile(name));
  for (const line of advice) remark(`advice: ${line}`);
  return advice;
}

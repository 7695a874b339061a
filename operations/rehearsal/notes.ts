/** What a rehearsal learns on its way; each step adds to it. */
import type { Description } from '../../parts/description';
import type { Environment } from '../../parts/environment';
import type { RehearsalLab } from '../../parts/exchange';
import type { Check } from '../../platform/check';
import type { ChangeReport } from './change';
import type { ExchangeRow } from './exchanged';
import type { RehearsalStep } from './report';
import type { Workspace } from './workspace';

export interface Notes {
  readonly workspace: Workspace;
  readonly steps: RehearsalStep[];
  readonly checks: Check[];
  verified: readonly Check[];
  exchanges: readonly ExchangeRow[];
  unseen: readonly string[];
  /** Set by the steps before the first `up`. */
  rehearsalLab?: RehearsalLab;
  /** The real description, without the exchanges. */
  original?: Description;
  model?: Environment;
  outside?: Check;
  change?: ChangeReport;
}

export function notesOf(workspace: Workspace): Notes {
  return { workspace, steps: [], checks: [], verified: [], exchanges: [], unseen: [] };
}

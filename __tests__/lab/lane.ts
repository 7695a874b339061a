/** Suites of the lab run side by side, one per Jest worker. Each worker has a lab and a folder for stacks that no other uses. */
import { labNames } from '../../clouds/lab/lab';

const worker = Number(process.env['JEST_WORKER_ID'] ?? 1);
const names = labNames();
/** STRATA_TEST_LAB: another first lab, for tests beside `npm test`. */
const first = process.env['STRATA_TEST_LAB'] ?? 'lab-test';

// Jest gives each file a copy of the variables, so the next file of this worker starts from `first` again.
process.env['STRATA_TEST_LAB'] = names[names.indexOf(first) + worker - 1]!;
// `npx cdktf` has one output folder, and reads the stacks that were written there last.
if (worker > 1) process.env['CDKTF_OUTDIR'] = `cdktf.out/.worker-${worker}`;

/** Checks without a damage in the lab's own list: which test turns each red instead, and why. */
export const damagedElsewhere: Readonly<Record<string, string>> = {
  clock: '`__tests__/python/test_verify_hosts.py`: a container has the clock of its host',
  volumes: '`__tests__/python/test_verify_hosts.py`: the environment of that test has no volume',
  'mail settings': '`__tests__/python/test_verify_hosts.py`: the environment of that test sends no mail',
  gitops: '`__tests__/lab/gitops.soak.ts`: a bad commit is pushed; the environment of that test follows no repository',
  'log since the last full backup': '`__tests__/lab/end-to-end/backups.ts`: a file is deleted from the bucket',
  'files of the backups': '`__tests__/lab/soak/errors.ts`: a file in the bucket is overwritten',
};

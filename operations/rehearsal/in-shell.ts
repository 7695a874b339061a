/** Runs work in another shell's variables: code of the lab and of the model reads folders and keys from them. */

export async function inShell<T>(variables: NodeJS.ProcessEnv, work: () => Promise<T>): Promise<T> {
  const own = Object.fromEntries(Object.entries(process.env));
  replace(variables);
  try {
    return await work();
  } finally {
    replace(own);
  }
}

function replace(variables: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, variables);
}

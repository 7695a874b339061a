/** Resolves when moto answers at the URL. */
export async function waitForMoto(url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answers = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`moto does not answer at ${url}`);
}

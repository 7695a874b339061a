/** An amount in the seller's own currency. No amount: not known, which is never nothing. */
export interface Amount {
  readonly currency: 'EUR' | 'USD';
  readonly amount: number | null;
}

export interface Total {
  readonly currency: 'EUR' | 'USD';
  /** Null: nothing of it is known. */
  readonly amount: number | null;
  /** Prices in it. */
  readonly count: number;
  /** How many of them are not known: the true amount is greater. */
  readonly unknown: number;
}

/** Currencies are not added up. */
export function totals(amounts: readonly Amount[]): Total[] {
  const currencies = [...new Set(amounts.map(({ currency }) => currency))];
  return currencies.map((currency) => {
    const ofIt = amounts.filter((each) => each.currency === currency);
    const cents = ofIt.reduce((sum, { amount }) => sum + toCents(amount ?? 0), 0);
    const unknown = ofIt.filter(({ amount }) => amount === null).length;
    return { currency, amount: unknown === ofIt.length ? null : cents / 100, count: ofIt.length, unknown };
  });
}

/** Rounded as it is shown, so that a column adds up to the total below it. */
export function rounded(amount: number | undefined): number | null {
  return amount === undefined ? null : toCents(amount) / 100;
}

function toCents(amount: number): number {
  return Math.round((amount + Number.EPSILON) * 100);
}

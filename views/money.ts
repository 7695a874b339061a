/** An amount in the seller's currency. Null means unknown; it must not be treated as 0. */
export interface Amount {
  readonly currency: 'EUR' | 'USD';
  readonly amount: number | null;
}

export interface Total {
  readonly currency: 'EUR' | 'USD';
  /** Null: all prices are unknown. */
  readonly amount: number | null;
  /** Number of prices in the sum. */
  readonly count: number;
  /** Number of unknown prices: the real total is higher. */
  readonly unknown: number;
}

/** One total per currency. */
export function totals(amounts: readonly Amount[]): Total[] {
  const currencies = [...new Set(amounts.map(({ currency }) => currency))];
  return currencies.map((currency) => {
    const ofIt = amounts.filter((each) => each.currency === currency);
    const cents = ofIt.reduce((sum, { amount }) => sum + toCents(amount ?? 0), 0);
    const unknown = ofIt.filter(({ amount }) => amount === null).length;
    return { currency, amount: unknown === ofIt.length ? null : cents / 100, count: ofIt.length, unknown };
  });
}

/** Rounds to cents, as displayed, so that a column adds up to the total below it. */
export function roundMoney(amount: number | undefined): number | null {
  return amount === undefined ? null : toCents(amount) / 100;
}

function toCents(amount: number): number {
  return Math.round((amount + Number.EPSILON) * 100);
}

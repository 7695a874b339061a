/** Written by hand after https://eu.api.ovh.com/console/?section=%2Forder: the documented shape, invented figures. */
const plan = (planCode: string, price: number, blobs: object | null = null) => ({
  planCode,
  invoiceName: planCode,
  pricings: [{ intervalUnit: 'hour', price, formattedPrice: 'x', tax: 0 }],
  blobs,
});
const machine = (cores: number, size: number, capacity: number, tags = ['active']) => ({
  tags,
  technical: {
    cpu: { cores, frequency: 2, type: 'vCore' },
    memory: { size },
    storage: { disks: [{ capacity, interface: 'NVMe', number: 1 }], raid: 'local' },
  },
});

export const catalogResponse = {
  locale: { currencyCode: 'EUR' as const, subsidiary: 'FR', taxRate: 20 },
  addons: [
    plan('b3-8.consumption', 5_200_000, machine(2, 8, 50)),
    plan('b3-8.consumption.LZ.AF', 9_300_000, machine(2, 8, 50)),
    plan('d2-2.consumption', 1_040_000, machine(1, 2, 25)),
    plan('d2-2.monthly.postpaid', 599_000_000, machine(1, 2, 25)),
    plan('win-b2-7.consumption', 18_000_000, machine(2, 7, 50)),
    plan('c1-2.consumption', 100_000, machine(1, 2, 10, ['legacy'])),
    plan('c9-4.consumption', 100_000, machine(2, 4, 50, ['coming_soon'])),
    plan('t1-45.consumption', 170_000_000, machine(8, 45, 400)),
    plan('octavia-loadbalancer.loadbalancer-s.hour.consumption', 950_000),
    plan('octavia-loadbalancer.loadbalancer-m.hour.consumption', 2_380_000),
    plan('octavia-loadbalancer.loadbalancer-l.hour.consumption', 6_330_000),
    plan('gateway.s.month.consumption', 200_000_000),
    plan('floatingip.floatingip.month.consumption', 180_000_000),
    plan('volume.classic.consumption', 6_600),
    plan('storage-standard.consumption', 1_111),
  ],
};

import type { Catalog } from '../../../clouds/catalog';

export const catalog: Catalog = {
  date: '2026-11-01',
  source: 'https://toy.example/prices',
  currency: 'EUR',
  vat: 'excluded',
  hoursPerMonth: 730,
  types: {
    'block-1': { architecture: 'x86_64', cores: 1, memoryGib: 1, monthly: { default: 1 } },
    'block-4': { architecture: 'x86_64', cores: 4, memoryGib: 8, monthly: { default: 4.5 } },
  },
  retired: {},
  locations: { playroom: { country: 'FR', grid: 'FR' } },
  images: {},
  loadBalancers: {},
  volumeGibMonthly: { default: 0.1 },
  objectStorage: { baseMonthly: 2, includedGib: 10, gibMonthly: 0.01 },
  sources: [],
  notes: [],
};

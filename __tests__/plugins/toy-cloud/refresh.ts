import { catalog } from '../../../clouds/catalog';
import { refreshing } from '../../../clouds/refresh/refreshing';

export const refresh = refreshing({
  shape: catalog,
  ask: (before, { date, token }) =>
    Promise.resolve({ ...before, date, retired: { [token!]: { since: date, instead: 'block-1' } } }),
});

import { containerImagesArePinned } from '../../parts/app/rules';
import type { Raw } from '../environment';
import { app, boundaries } from './boundaries';
import type { Case } from './boundaries';

const image = (name: string): Case => [name, (raw: Raw) => (raw.apps = { shop: app(['app-1'], { image: name }) })];
const digest = `sha256:${'0'.repeat(64)}`;

boundaries(containerImagesArePinned, [
  ...['acme/shop', 'acme/shop:latest', 'registry.acme.org:5000/shop', 'latest'].map((name): Case => {
    const [title, change] = image(name);
    return [title, change, `apps.shop.services.web.image: ${name}`];
  }),
  ...['acme/shop:1', 'acme/shop:latest-alpine', 'acme/shop:not-latest', 'registry.acme.org:5000/shop:1'].map(image),
  image(`acme/shop@${digest}`),
  image(`acme/shop:latest@${digest}`),
]);

import { listedImages } from '../images';
import catalog from './catalog.json';

/** What Hetzner calls the images; a name of its list, not a key. */
export const images = listedImages(catalog.images);

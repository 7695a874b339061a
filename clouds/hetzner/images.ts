import { listedImages } from '../images';
import catalog from './catalog.json';

/** Strata's name → Hetzner's name, from its catalog. */
export const images = listedImages(catalog.images);

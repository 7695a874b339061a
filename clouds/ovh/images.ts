import { listedImages } from '../images';
import catalog from './catalog.json';

/** Strata's word → OVH's name, as its dated list has it. */
export const images = listedImages(catalog.images);

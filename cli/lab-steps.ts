import { labNamed } from '../lab/lab';
import { pushImages } from '../lab/image-build/push-images';
import { labUp } from '../lab/up';
import type { Step } from './steps';

export function labUpStep(lab: string): Step {
  return {
    title: `Lab cloud ${lab}`,
    run: async (report) => {
      await labUp(lab, { yes: true }, report);
    },
  };
}

export function labImagesStep(lab: string): Step {
  return { title: "Images in the lab's registry", run: (report) => pushImages(labNamed(lab), report) };
}

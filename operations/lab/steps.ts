import { labNamed } from '../../clouds/lab/lab';
import { pushImages } from '../../lab/image-build/push-images';
import { labUp } from '../../lab/up';
import { Failure } from '../../platform/failure';
import type { Step } from '../progress';

export function labUpStep(lab: string): Step {
  return {
    title: `Lab cloud ${lab}`,
    run: async (report) => {
      await labUp(lab, { yes: true }, report).catch((error: Error) => {
        throw new Failure(`${error.message}; what of it works: npx strata lab status --name ${lab}`);
      });
    },
  };
}

export function labImagesStep(lab: string): Step {
  return { title: "Images in the lab's registry", run: (report) => pushImages(labNamed(lab), report) };
}

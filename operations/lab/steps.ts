/** Steps for environments in a lab. Each imports the lab's code itself, because most environments do not need it. */
import { labNamed } from '../../clouds/lab/lab';
import { Failure } from '../../platform/failure';
import type { Step } from '../progress';

export function labUpStep(lab: string): Step {
  return {
    title: `Lab cloud ${lab}`,
    run: async (report) => {
      const { labUp } = await import('../../lab/up');
      await labUp(lab, { yes: true }, report).catch((error: Error) => {
        throw new Failure(`${error.message}; its services and their state: npx strata lab status --name ${lab}`);
      });
    },
  };
}

export function labImagesStep(lab: string): Step {
  return {
    title: "Images in the lab's registry",
    run: async (report) => {
      const { pushImages } = await import('../../lab/image-build/push-images');
      return pushImages(labNamed(lab), report);
    },
  };
}

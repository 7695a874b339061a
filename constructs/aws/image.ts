import { DataAwsAmi } from '@cdktf/provider-aws/lib/data-aws-ami';
import type { Construct } from 'constructs';
import { named } from '../names';

/** Publisher account and name pattern of each image, as the distributions document them (wiki.debian.org/Cloud/AmazonEC2Image, cloud-images.ubuntu.com/locator). */
const published: Record<string, { owner: string; name: string }> = {
  'debian-12': { owner: '136693071363', name: 'debian-12-amd64-*' },
  'debian-13': { owner: '136693071363', name: 'debian-13-amd64-*' },
  'ubuntu-22.04': { owner: '099720109477', name: 'ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-amd64-server-*' },
  'ubuntu-24.04': { owner: '099720109477', name: 'ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-amd64-server-*' },
};

/** @returns a function from an image in Strata's words (or an AMI id) to an AMI id, looked up once per stack. */
export function imageIds(scope: Construct): (image: string) => string {
  const found = new Map<string, string>();
  return (image) => {
    const source = published[image];
    if (!source) return image;
    if (!found.has(image)) found.set(image, lookUp(scope, image, source));
    return found.get(image)!;
  };
}

function lookUp(scope: Construct, image: string, { owner, name }: { owner: string; name: string }): string {
  const lookup = new DataAwsAmi(scope, `image-${image}`, {
    mostRecent: true,
    owners: [owner],
    filter: [
      { name: 'name', values: [name] },
      { name: 'architecture', values: ['x86_64'] },
    ],
  });
  return named(lookup, image.replace('.', '-')).id;
}

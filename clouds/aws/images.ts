/** Owner account and name pattern of each image. */
import type { ImageTable } from '../images';

export type Architecture = 'x86_64' | 'arm64';

export interface Publication {
  /** AWS account id. */
  readonly owner: string;
  readonly name: (architecture: Architecture) => string;
}

const debian = '136693071363';
const canonical = '099720109477';
const fckNat = '568608671756';

/** Debian and Ubuntu write `amd64` where EC2 writes `x86_64`. */
const short = (architecture: Architecture) => (architecture === 'arm64' ? 'arm64' : 'amd64');

/** From the publishers' documentation (wiki.debian.org/Cloud/AmazonEC2Image, cloud-images.ubuntu.com/locator, fck-nat.dev/stable/deploying). */
export const publications: ImageTable<Publication> = {
  'debian-12': { owner: debian, name: (of) => `debian-12-${short(of)}-*` },
  'debian-13': { owner: debian, name: (of) => `debian-13-${short(of)}-*` },
  'ubuntu-22.04': {
    owner: canonical,
    name: (of) => `ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-${short(of)}-server-*`,
  },
  'ubuntu-24.04': {
    owner: canonical,
    name: (of) => `ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-${short(of)}-server-*`,
  },
  // `hvm` excludes the variant with NAT64.
  'fck-nat': { owner: fckNat, name: (of) => `fck-nat-al2023-hvm-*-${of}-ebs` },
};

import type { Description } from '../description';

/** `<project>-<environment>-<bucket>-storage-bucket-<suffix>` */
export function bucketName({ project, storage }: Description, environment: string, bucket: string): string {
  return `${project}-${environment}-${bucket}-storage-bucket-${storage?.suffix ?? ''}`;
}

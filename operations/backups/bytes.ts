const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];

/** @param bytes null or undefined is shown as `unknown` */
export function inUnits(bytes: number | null | undefined): string {
  if (bytes === null || bytes === undefined) return 'unknown';
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  return `${(bytes / 1024 ** power).toFixed(power === 0 ? 0 : 1)} ${units[power]}`;
}

export function missing(packages: Record<string, object>): [string, object][];

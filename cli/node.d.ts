export function nodeProblem(version?: string): string | null;
export function packagesProblem(folder?: string): string | null;
export function demand(...problems: readonly (string | null)[]): void;

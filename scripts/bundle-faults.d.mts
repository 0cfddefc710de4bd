export function findBundleFaults(bundle: string): string[];

/**
 * Where package.json, the experiments and the model's sources stand: in the repository two folders above this file, in
 * the package, whose compiled files are in dist/package, four.
 */
export const rootFolder = new URL(import.meta.url.endsWith('.ts') ? '../../' : '../../../../', import.meta.url)

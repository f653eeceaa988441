import { assemble, deployParts } from '../../src/host/parts.ts';

/** All that a deploy is made of, but for the deploy itself, its last part: tests call the functions one by one. */
export const hostFunctions: string = assemble('', deployParts.slice(0, -1));

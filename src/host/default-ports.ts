/** Where readers are answered, over TLS. A file of its own: inputs are checked before the scripts are loaded. */
export const defaultReadsPort = 9443;
